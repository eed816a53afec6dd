# SPDX-License-Identifier: Apache-2.0
"""What the frozen program runs first."""

import multiprocessing

from desktop.__main__ import main

if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(main())
