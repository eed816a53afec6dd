"""The middle of the window: headline strip, plots, and what moved most."""
