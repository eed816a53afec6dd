"""Questions, and windows of their own for what is read now and then."""
