"""Structured logs: one JSON object a line on standard error; ids, codes and counts only."""

import logging
import sys
import threading
from functools import partial
from types import TracebackType

import structlog

from deploy.redaction import redact

# Types and places of an exception without what its frames held: those are values of people.
_TRACEBACKS = structlog.processors.ExceptionRenderer(structlog.tracebacks.ExceptionDictTransformer(show_locals=False))
# Whatever is written passes these, and nothing comes between them and the log.
_LAST: tuple[structlog.typing.Processor, ...] = (_TRACEBACKS, redact, structlog.processors.JSONRenderer())


def configure(process: str, level: str = "info") -> None:
    """Send everything that this process logs through one chain; at `debug`, what libraries say of themselves too."""
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, *_LAST],
        wrapper_class=structlog.make_filtering_bound_logger(logging.DEBUG if level == "debug" else logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *_LAST],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    logging.basicConfig(level=logging.DEBUG if level == "debug" else logging.WARNING, handlers=[handler], force=True)
    structlog.contextvars.bind_contextvars(process=process)
    # What nobody caught would be printed with its message, which may hold anything.
    sys.excepthook = partial(_died, process)
    threading.excepthook = partial(_thread_died, process)


def _died(process: str, kind: type[BaseException], error: BaseException, frames: TracebackType | None) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        # A thread has no context of its own.
        structlog.get_logger("deploy.logs").error("died", process=process, exc_info=(kind, error, frames))


def _thread_died(process: str, told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        _died(process, told.exc_type, told.exc_value, told.exc_traceback)
