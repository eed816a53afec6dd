"""The catalogue: real agreements, transport lines, and what starts when."""
