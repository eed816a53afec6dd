"""The command line: everything the program does that needs no window, without Qt."""

from desktop.headless.entry import main

__all__ = ["main"]
