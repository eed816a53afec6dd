# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).parents[2] / "resources" / "fonts"
FILES = sorted(FONTS.glob("*.woff2"))
# Both languages, units and the punctuation that tables use.
NEEDED = (
    "Luzhou 0123456789 %.,;:()+-−–—…·×±²³°“”，。：；（）、"
    "泸州宜宾自贡内江重庆遵义毕节昭通预算亿元"
)


def test_a_regular_and_a_bold_weight_are_bundled() -> None:
    assert len(FILES) == 2


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_qt_takes_the_bundled_font(file: Path, qapp: QApplication) -> None:
    identifier = QFontDatabase.addApplicationFont(str(file))
    families = QFontDatabase.applicationFontFamilies(identifier)
    QFontDatabase.removeApplicationFont(identifier)
    assert any(family.startswith("Noto Sans SC") for family in families)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_bundled_font_has_the_letters_of_both_languages(
    file: Path, qapp: QApplication
) -> None:
    font = QRawFont(
        QByteArray(file.read_bytes()), 16, QFont.HintingPreference.PreferDefaultHinting
    )
    lacking = [sign for sign in NEEDED if not font.supportsCharacter(ord(sign))]
    assert lacking == []
