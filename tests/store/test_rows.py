"""Rows in bulk: what is put comes back, whichever columns have no value."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scorefact_desktop.store.connection import connect
from scorefact_desktop.store.rows import insert_many

COLUMNS = ("number", "words", "bytes")
ROWS = st.lists(
    st.tuples(st.none() | st.integers(-9, 9), st.none() | st.text(max_size=3), st.none() | st.binary(max_size=3)),
    max_size=12,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, st.sets(st.integers(0, 2)), st.sampled_from([1, 90]))
def test_what_is_put_comes_back(tmp_path_factory, rows, blank, times):
    rows = [tuple(None if at in blank else value for at, value in enumerate(row)) for row in rows] * times
    connection = connect(tmp_path_factory.mktemp("rows") / "rows.db", create=True)
    try:
        connection.execute("CREATE TABLE kept (number INTEGER DEFAULT 7, words TEXT DEFAULT 'x', bytes BLOB) STRICT")
        insert_many(connection, "kept", COLUMNS, rows)
        assert connection.execute("SELECT number, words, bytes FROM kept ORDER BY rowid").fetchall() == rows
    finally:
        connection.close()
