"""Releases of the workflow workers as Temporal knows them, where an installation names its releases (docs/workflow.md).

A dossier's run is pinned: it stays with the release that started it, whatever is deployed meanwhile, and moves when it
next wakes, by beginning anew from the database. A cover's run moves with its next task. Activities have no version:
their workers serve every release, so what an activity takes and returns changes only by adding.
"""

from dataclasses import dataclass

from temporalio.api.workflowservice.v1 import SetWorkerDeploymentCurrentVersionRequest
from temporalio.client import Client
from temporalio.common import VersioningBehavior, WorkerDeploymentVersion
from temporalio.service import RPCError, RPCStatusCode
from temporalio.worker import WorkerDeploymentConfig


class UnknownVersionError(Exception):
    """No worker of that release asks for work."""


@dataclass(frozen=True, slots=True)
class Deployment:
    """One worker deployment: its name and how its runs move from release to release."""

    name: str
    behaviour: VersioningBehavior

    def of(self, build_id: str | None) -> WorkerDeploymentConfig | None:
        """Return what a worker of that release is told; nothing where releases have no names."""
        if build_id is None:
            return None
        version = WorkerDeploymentVersion(self.name, build_id)
        return WorkerDeploymentConfig(version, use_worker_versioning=True, default_versioning_behavior=self.behaviour)


STORIES = Deployment("dossiers", VersioningBehavior.PINNED)
COVERS = Deployment("coverage", VersioningBehavior.AUTO_UPGRADE)


async def promote(client: Client, build_id: str, deployments: tuple[Deployment, ...] = (STORIES, COVERS)) -> None:
    """Make a release the one that new runs start with and open runs move to. Raises UnknownVersionError."""
    for each in deployments:
        request = SetWorkerDeploymentCurrentVersionRequest(
            namespace=client.namespace, deployment_name=each.name, build_id=build_id, identity=client.identity
        )
        try:
            await client.workflow_service.set_worker_deployment_current_version(request)
        except RPCError as error:
            if error.status in (RPCStatusCode.NOT_FOUND, RPCStatusCode.FAILED_PRECONDITION):
                raise UnknownVersionError(f"no worker of {each.name} {build_id} asks for work yet") from error
            raise
