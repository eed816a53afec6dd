"""The open scenarios: what they hold, how they change, what is looked at."""
