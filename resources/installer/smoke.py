# SPDX-License-Identifier: Apache-2.0
"""Start a packed program with ``--self-test``; fail on anything that is not listed.

``smoke.py FINGERPRINT COMMAND...`` where FINGERPRINT is that of the tree's own data.
"""

import re
import subprocess
import sys
from collections.abc import Sequence

EXPECTED = (
    r"luzhou-planner  \d+\.\d+\.\d+, model \d+\.\d+\.\d+",
    r"fonts           Noto Sans SC.*",
    r"data            \d+ cities, fingerprint {fingerprint}",
    r"window          \d+ x \d+",
    r"sample          \S.*",
    r"edit            schooling expected \d+\.\d+ -> \d+\.\d+ years",
    r"save            \d+ bytes, read back the same",
    r"workbook        \d+ bytes, read back the same",
    r"band            \d+ x \d+",
    r"languages       en, zh_CN",
    r"report          \d+ bytes of pdf, \d+ bytes of html",
    r"self-test       passed",
)


def faults(output: str, fingerprint: str) -> list[str]:
    """Return what is unlisted, out of order or missing in the output of a self-test."""
    expected = [line.replace("{fingerprint}", fingerprint) for line in EXPECTED]
    lines = output.splitlines()
    for place, line in enumerate(lines):
        if place >= len(expected) or not re.fullmatch(expected[place], line):
            return [f"not listed: {line}"]
    return [f"missing: {line}" for line in expected[len(lines) :]]


def main(arguments: Sequence[str]) -> int:
    """Print the self-test's lines and what is wrong with them."""
    fingerprint, *command = arguments
    run = subprocess.run(
        [*command, "--self-test"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    sys.stdout.write(run.stdout)
    wrong = faults(run.stdout, fingerprint)
    if run.returncode:
        wrong.append(f"the self-test ended with {run.returncode}")
    for sentence in wrong:
        sys.stderr.write(f"{sentence}\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
