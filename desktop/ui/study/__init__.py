"""The study of cooperation: everyone for himself against planning together."""
