"""The cooperation column: agreements and joint funding, and advice on the plan."""
