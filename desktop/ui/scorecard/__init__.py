"""The scorecard: indicators by city in one year."""
