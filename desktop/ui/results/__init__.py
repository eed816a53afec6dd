"""Results stored in the file beside those of now."""
