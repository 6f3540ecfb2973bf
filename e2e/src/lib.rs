//! Browser, accessibility, conformance and load tests.
