"""The demonstration workspace: three invented vendors, three campaigns each, and a benchmark, from one seed."""
