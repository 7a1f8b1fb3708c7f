"""Work in a thread: a cancelled activity tells its thread, and keeps its slot until the thread has ended."""

import asyncio
import threading

import pytest
from temporalio import activity
from temporalio.testing import ActivityEnvironment

from activities.heartbeat import in_thread


class Work:
    """Works until its activity is cancelled."""

    def __init__(self) -> None:
        self.begun, self.has_ended = threading.Event(), False

    def until_cancelled(self) -> None:
        self.begun.set()
        while not activity.is_cancelled():
            threading.Event().wait(0.5)
        self.has_ended = True
        raise RuntimeError("nobody waits for this")

    @activity.defn
    async def activity(self) -> None:
        await in_thread(self.until_cancelled)


def test_the_thread_of_a_cancelled_activity_ends_before_its_slot_is_free() -> None:
    async def cancelled() -> bool:
        environment = ActivityEnvironment()
        running = asyncio.create_task(environment.run(work.activity))
        await asyncio.to_thread(work.begun.wait)
        environment.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        return work.has_ended

    work = Work()
    assert asyncio.run(asyncio.wait_for(cancelled(), 30))


def test_a_worker_that_ends_gives_back_what_it_had_in_hand_at_once() -> None:
    async def given_back() -> bool:
        environment = ActivityEnvironment()
        running = asyncio.create_task(environment.run(work.activity))
        await asyncio.to_thread(work.begun.wait)
        environment.worker_shutdown()
        environment.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        return work.has_ended

    work = Work()
    assert not asyncio.run(asyncio.wait_for(given_back(), 30))


def test_work_that_fails_fails_its_activity() -> None:
    @activity.defn
    async def failing() -> int:
        return await in_thread(int, "no number")

    with pytest.raises(ValueError, match="no number"):
        asyncio.run(ActivityEnvironment().run(failing))
