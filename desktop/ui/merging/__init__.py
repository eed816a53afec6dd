"""Files of several cities made into one scenario, in a window beside the main one."""
