"""The data view: every fact and assumption with its source, every parameter."""
