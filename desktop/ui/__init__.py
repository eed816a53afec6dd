"""The window: panels, menus, words, colours."""
