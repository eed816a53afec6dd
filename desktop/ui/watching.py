"""Everything that waits for a fault of the program while its window is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.core.errors import UserError
from desktop.storage.crash_log import CrashLog
from desktop.ui.keeping import Keeping
from desktop.ui.reporting import Reporter


class Watch:
    """Puts work on the disk before a fault is shown; tells of the last crash.

    Parameters
    ----------
    tell
        Shows the sentence of a refusal in the window.
    log
        The folder of logs.
    """

    def __init__(
        self, tell: Callable[[UserError], None], keeping: Keeping, log: Path
    ) -> None:
        self._reporter = Reporter(tell, keeping.record_now)
        self._reporter.install()
        self._crashes = CrashLog(log)
        if self._crashes.previous is not None:
            tell(UserError("program_crashed", file=str(self._crashes.previous)))

    def stop(self) -> None:
        """The window is closed."""
        self._crashes.stop()
        self._reporter.remove()
