"""The science: arrays in, arrays out; knows neither Qt nor files."""
