"""The map: places by colour, pairs by lines, years one after the other."""
