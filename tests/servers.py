"""The real servers that tests run against: Temporal, SeaweedFS and PostgreSQL, on ports and data of their own."""

from deploy.stack.database import DATABASE
from deploy.stack.objects import OBJECTS
from deploy.stack.part import Part
from deploy.stack.temporal import TEMPORAL

PARTS: tuple[Part, ...] = (TEMPORAL, OBJECTS, DATABASE)
TABLE = "tests.servers:PARTS"
