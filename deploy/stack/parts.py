"""What `wathiq up` runs, in the order shown. Each starts as soon as what it needs is healthy."""

from deploy.stack.database import DATABASE
from deploy.stack.objects import OBJECTS
from deploy.stack.ours import READING_NICE, SERVERS, migration, server, worker
from deploy.stack.part import Part
from deploy.stack.temporal import TEMPORAL

PARTS: tuple[Part, ...] = (
    TEMPORAL,
    OBJECTS,
    DATABASE,
    migration("migrate", needs=("database",)),
    server("sandbox", needs=()),
    server("api", needs=(*SERVERS, "migrate")),
    worker("worker-dossiers", needs=(*SERVERS, "migrate")),
    worker("worker-intake", needs=(*SERVERS, "migrate")),
    worker("worker-reading", needs=(*SERVERS, "migrate"), nice=READING_NICE),
)
