"""A repository as its steward handles it: started, given releases, kept fresh, its keys replaced."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from scorefact_desktop.benchmark.keys import RepositoryKey
from scorefact_desktop.benchmark.repository import Repository
from scorefact_desktop.domain.benchmark import Benchmark
from scorefact_desktop.services.benchmark.in_use import read_file
from scorefact_desktop.services.files import written_whole


def start(
    folder: Path, roots: Sequence[RepositoryKey], release: RepositoryKey, freshness: RepositoryKey, root_path: Path
) -> None:
    """Makes an empty repository, and the root file that laptops pin.

    Raises UserError repository_exists, repository_keys_few, repository_key_duty, file_not_written.
    """
    root = _repository(folder).start(roots, release, freshness)
    with written_whole(root_path) as temporary:
        temporary.write_bytes(root)


def publish(folder: Path, path: Path, release: RepositoryKey, freshness: RepositoryKey) -> Benchmark:
    """Offers the release in a file in a repository.

    Raises UserError of `read_file`, repository_missing, repository_unreadable, repository_key_unknown.
    """
    loaded = read_file(path)
    body = loaded.benchmark.model_dump_json(exclude_none=True, indent=1) + "\n"
    _repository(folder).publish(body.encode(), release, freshness)
    return loaded.benchmark


def say_fresh(folder: Path, freshness: RepositoryKey) -> None:
    """Says that the newest release is still the newest. UserErrors as `publish`."""
    _repository(folder).say_fresh(freshness)


def replace_keys(
    folder: Path,
    roots: Sequence[RepositoryKey],
    new_roots: Sequence[RepositoryKey],
    release: RepositoryKey,
    freshness: RepositoryKey,
) -> None:
    """Makes the given keys the ones that count, and signs everything with them.

    Raises UserError repository_missing, repository_keys_few, repository_key_duty.
    """
    repository = _repository(folder)
    repository.replace_keys(roots, release=release, freshness=freshness, new_roots=new_roots)
    repository.sign_all(release, freshness)


def replace_with(
    folder: Path, roots: Sequence[RepositoryKey], release: RepositoryKey, freshness: RepositoryKey
) -> None:
    """The same where old and new root keys were given together: those that do not count yet take the others' place.

    UserErrors as `replace_keys`.
    """
    known = _repository(folder).root_ids()
    old, new = [one for one in roots if one.id in known], [one for one in roots if one.id not in known]
    replace_keys(folder, old, new, release, freshness)


def expires(folder: Path) -> dict[str, datetime]:
    """When each part must have been signed anew. Raises UserError repository_missing, repository_unreadable."""
    return _repository(folder).expires()


def _repository(folder: Path) -> Repository:
    return Repository(folder, written_whole, datetime.now(UTC))
