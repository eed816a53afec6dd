"""Scenarios side by side, in a window beside the main one."""
