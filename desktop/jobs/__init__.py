"""Work behind the window, on other threads; knows QtCore alone of Qt."""
