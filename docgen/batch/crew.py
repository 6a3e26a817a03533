"""Who does the work: this process, a pool of processes, any executor, or a cluster.

In: a pure function and its tasks. Out: each task with its result, as they are ready. Never more tasks
are on their way than keep everybody busy, so that memory stays flat however many there are.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from multiprocessing import connection
from typing import TypeVar
from urllib.parse import urlsplit

from docgen.errors import DocgenError, Problem, UsageError
from docgen.messages import Message, _

T = TypeVar("T")
R = TypeVar("R")

WORTH_A_POOL = 400
"""From so many letters on the start of other processes costs less than they save."""
_METHOD = "spawn" if sys.platform in ("win32", "darwin") else "forkserver"
_NEEDED = ["docgen.batch.letters"]
"""What the server from which workers are forked loads, once for all of them."""
_AHEAD = 2
"""So many tasks for each worker are on their way."""
_SECONDS_TO_ANSWER = 10
_PORT = 8786
"""Where a Dask scheduler listens unless told otherwise."""


class BatchError(DocgenError):
    """The workers are gone or out of reach; what was finished stands."""


def each(
    function: Callable[[T], R], tasks: Iterable[T], executor: Executor | None, workers: int = 1
) -> Iterator[tuple[T, R]]:
    """Yield each of `tasks` with what `function` makes of it, in the order in which they are ready.

    Without an executor this process works. Raises BatchError where the workers are lost.
    """
    if executor is None:
        for task in tasks:
            yield task, function(task)
        return
    waiting: dict[Future[R], T] = {}
    rest = iter(tasks)
    try:
        while True:
            for task in islice(rest, _AHEAD * workers - len(waiting)):
                waiting[executor.submit(function, task)] = task
            if not waiting:
                return
            for future in wait(waiting, return_when=FIRST_COMPLETED).done:
                yield waiting.pop(future), _result(future)
    finally:
        for future in waiting:
            future.cancel()


def _result(future: Future[R]) -> R:
    try:
        return future.result()
    except DocgenError:
        raise
    except BrokenProcessPool:
        raise _lost(_("a worker process ended")) from None
    except Exception as error:  # what a foreign executor raises when its workers are lost, or lack docgen
        raise _lost(f"{type(error).__name__}: {error}") from error


def _lost(reason: Message | str) -> BatchError:
    message = _(
        "The workers could not go on: {reason}. What was finished stands; run the same command again.",
        reason=reason,
    )
    return BatchError(Problem("workers-lost", message))


def hasten() -> None:
    """Let what workers need be loaded in the background, while this process reads the plan.

    It is not waited for; where there is no server from which workers are forked, nothing happens.
    """
    if _METHOD == "forkserver" and cores() > 1:
        from multiprocessing import forkserver  # which Windows has not

        multiprocessing.get_context(_METHOD).set_forkserver_preload(_NEEDED)
        forkserver.ensure_running()


@contextmanager
def pool(jobs: int) -> Iterator[Executor]:
    """Give a pool of `jobs` processes, which end with this one, however it ends."""
    context = multiprocessing.get_context(_METHOD)
    if _METHOD == "forkserver":
        context.set_forkserver_preload(_NEEDED)
    executor = ProcessPoolExecutor(jobs, mp_context=context, initializer=_begin)
    try:
        yield executor
    finally:
        executor.shutdown(wait=True, cancel_futures=True)


@contextmanager
def cluster(address: str) -> Iterator[tuple[Executor, int]]:
    """Give the executor of the Dask cluster whose scheduler is at `address`, and how many work there.

    Raises UsageError where docgen's extra is missing, the address is none or nobody answers there.
    """
    try:
        from distributed import Client
    except ImportError:
        message = _('A cluster needs Dask, which is not installed here: pip install "docgen[cluster]".')
        raise UsageError(Problem("no-dask", message)) from None
    try:
        _knock(address)
        client = Client(address, timeout=_SECONDS_TO_ANSWER, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        message = _("The scheduler {address} does not answer: {reason}.", address=address, reason=str(error))
        raise UsageError(Problem("no-scheduler", message)) from None
    try:
        threads = sum(client.nthreads().values())
        if not threads:
            message = _("The scheduler {address} has no workers.", address=address)
            raise UsageError(Problem("no-workers", message))
        yield client.get_executor(pure=False), threads
    finally:
        client.close(_SECONDS_TO_ANSWER)


def _knock(address: str) -> None:
    """Raise OSError or ValueError unless somebody listens at `address`.

    Dask's client takes long over that, and fills the screen.
    """
    parts = urlsplit(address if "://" in address else f"tcp://{address}")
    if parts.scheme not in ("tcp", "tls") or not parts.hostname:
        raise ValueError(address)
    where = parts.hostname, parts.port or _PORT
    socket.create_connection(where, timeout=_SECONDS_TO_ANSWER).close()


def cores() -> int:
    """Return on how many cores this process may work."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _begin() -> None:
    """Prepare a worker: only the parent hears Ctrl-C, and nobody outlives it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
