"""The search for the best allocation, and the curve of output against equality."""
