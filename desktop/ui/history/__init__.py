"""The edits of the open file as a list, in a window beside the main one."""
