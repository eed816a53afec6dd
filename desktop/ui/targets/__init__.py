"""The targets of a scenario, in a window beside the main one."""
