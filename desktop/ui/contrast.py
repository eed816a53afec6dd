"""Contrast of two colours after WCAG 2.1, and colours moved until they have enough."""

from __future__ import annotations

import colorsys


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[k : k + 2], 16) / 255.0 for k in (1, 3, 5))
    return red, green, blue


def luminance(colour: str) -> float:
    """Relative luminance of "#rrggbb", 0 to 1 (WCAG 2.1)."""

    def linear(channel: float) -> float:
        if channel <= 0.04045:
            return channel / 12.92
        return float(((channel + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def saturation(colour: str) -> float:
    """How far from grey "#rrggbb" is, 0 to 1."""
    return colorsys.rgb_to_hls(*_channels(colour))[2]


def readable(colour: str, ground: str, least: float) -> str:
    """`colour` with its hue, made darker or lighter until it stands out enough."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*_channels(colour))
    step = 0.02 if luminance(ground) < 0.2 else -0.02
    moved = colour
    while contrast(moved, ground) < least and 0.0 < lightness < 1.0:
        lightness = min(1.0, max(0.0, lightness + step))
        red, green, blue = colorsys.hls_to_rgb(hue, lightness, saturation)
        moved = "#" + "".join(f"{round(255 * c):02x}" for c in (red, green, blue))
    return moved
