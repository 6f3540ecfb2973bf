//! Where things are in the working copy.

use std::path::{Path, PathBuf};

/// The root of the workspace, known since this crate was compiled from inside it.
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest)
}

/// A path inside the workspace.
pub fn at(relative: &str) -> PathBuf {
    root().join(relative)
}

/// The folder of static files that the edge serves by itself.
pub fn public() -> PathBuf {
    at("public")
}

/// The built part of [`public`]: everything in it but the manifest carries a hash in its name.
pub fn pkg() -> PathBuf {
    at("public/pkg")
}

/// Cargo's output; also holds this crate's stamps and logs.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| at("target"), |dir| root().join(dir))
}

/// A program installed by npm, or `None` when it is not there.
pub fn npm_bin(name: &str) -> Option<PathBuf> {
    let path = at("node_modules/.bin").join(name);
    path.exists().then_some(path)
}

/// The first file called `name` in the folders of `PATH`.
pub fn which(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|dir| dir.join(name))
        .find(|file| file.is_file())
}
