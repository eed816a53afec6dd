"""Files in and out: data folders, scenarios, tables, settings, recovery."""
