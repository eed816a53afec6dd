"""Why a number is what it is: its parts, its channels, the chain behind it."""
