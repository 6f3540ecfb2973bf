//! Debian with root: packages from its archive where rustup or the user would install them.
//!
//! rustup downloads from a host that a closed network may not reach, while Debian's archive has a
//! mirror almost everywhere. Its `rustc-web` is made for browsers' needs and new enough, but has
//! no standard library for Wasm: that is compiled once from `rust-web-src`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::wasm::{self, WasmToolchain};
use crate::{paths, process, progress};

/// The name under which rustup knows Debian's Rust.
pub const TOOLCHAIN: &str = "debian";

/// Debian's own compiler, not the proxy of rustup that stands before it on `PATH`.
const RUSTC: &str = "/usr/bin/rustc";

/// Beside the compiled standard library: the compiler that made it. No other can read it.
const STAMP: &str = "compiler-version";

/// Whether packages can be installed here at all: Debian or a descendant, as root.
pub fn is_possible() -> bool {
    Path::new("/etc/debian_version").exists()
        && paths::which("apt-get").is_some()
        && process::query(process::command("id").arg("-u")).as_deref() == Some("0")
}

/// Installs packages from Debian's archive.
///
/// # Errors
/// When apt-get fails, with the end of what it printed.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    let apt = || {
        let mut command = process::command("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["--yes", "--quiet"]);
        command
    };
    // A list of packages that was never fetched, or is old, is the usual reason for a failure.
    let install = || process::run("apt-get install", apt().arg("install").args(packages));
    if install().is_err() {
        process::run("apt-get update", apt().arg("update"))?;
        install()?;
    }
    Ok(())
}

/// Debian's Rust, when it is installed, linked and has a standard library that fits.
pub fn installed() -> Option<WasmToolchain> {
    let compiler = Compiler::find()?;
    let linked = rustup_home()?.join("toolchains").join(TOOLCHAIN).exists();
    (linked && compiler.has_std() && paths::which(&compiler.linker()).is_some()).then(|| {
        WasmToolchain::Debian {
            linker: compiler.linker(),
        }
    })
}

/// Installs Debian's Rust, its linker and a standard library for Wasm.
///
/// # Errors
/// When a package, the compiler or rustup fails.
pub fn install() -> Result<WasmToolchain> {
    progress::note("installing Debian's Rust, a minute or two");
    apt_install(&["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"])?;
    let compiler = Compiler::find().context("Debian's rustc-web does not answer")?;
    apt_install(&[&format!("lld-{}", compiler.llvm)])?;
    process::run(
        "rustup toolchain link",
        process::command("rustup")
            .args(["toolchain", "link", TOOLCHAIN])
            .arg(&compiler.sysroot),
    )?;
    if !compiler.has_std() {
        compiler.build_std()?;
    }
    Ok(WasmToolchain::Debian {
        linker: compiler.linker(),
    })
}

/// Debian's compiler: `rustc --version --verbose` and what follows from it.
struct Compiler {
    version: String,
    llvm: String,
    sysroot: PathBuf,
}

impl Compiler {
    fn find() -> Option<Self> {
        let ask = |arguments: &[&str]| process::query(process::command(RUSTC).args(arguments));
        let version = ask(&["--version", "--verbose"])?;
        let sysroot = PathBuf::from(ask(&["--print", "sysroot"])?);
        let llvm = llvm_major(&version)?.to_owned();
        Some(Self {
            version,
            llvm,
            sysroot,
        })
    }

    /// The linker must understand the object files of the compiler's LLVM.
    fn linker(&self) -> String {
        format!("wasm-ld-{}", self.llvm)
    }

    fn has_std(&self) -> bool {
        let libraries = wasm::libraries(&self.sysroot);
        let made_by = fs::read_to_string(libraries.join(STAMP)).unwrap_or_default();
        made_by == self.version && wasm::holds_std(&libraries)
    }

    /// Compiles the standard library by compiling an empty crate with it.
    fn build_std(&self) -> Result<()> {
        progress::note("compiling the standard library for Wasm");
        let folder = paths::target().join("wasm-std");
        fs::create_dir_all(folder.join("src")).context("cannot write in target/")?;
        fs::write(folder.join("src/lib.rs"), "")?;
        // Its own workspace, or cargo takes it for a lost member of ours.
        fs::write(
            folder.join("Cargo.toml"),
            "[package]\nname = \"empty\"\nedition = \"2024\"\n[lib]\ncrate-type = [\"cdylib\"]\n[workspace]\n",
        )?;
        let built = folder.join("built");
        process::run(
            "Compiling Rust's standard library for Wasm",
            process::command("cargo")
                .current_dir(&folder)
                .env("RUSTUP_TOOLCHAIN", TOOLCHAIN)
                // Debian's compiler is a stable one; it compiles its own library all the same.
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", self.linker())
                // Ours is linked with link-time optimisation, which needs the bitcode of all parts.
                .env("RUSTFLAGS", "-Cembed-bitcode=yes")
                .args(["build", "--release", "-Zbuild-std=std,panic_abort"])
                .args(["--target", wasm::TARGET, "--target-dir"])
                .arg(&built),
        )?;
        self.install_std(&built.join(wasm::TARGET).join("release/deps"))
    }

    fn install_std(&self, from: &Path) -> Result<()> {
        let libraries = wasm::libraries(&self.sysroot);
        if libraries.exists() {
            // Two generations side by side would both claim to be `core`.
            fs::remove_dir_all(&libraries).context("cannot replace the old standard library")?;
        }
        fs::create_dir_all(&libraries)
            .with_context(|| format!("cannot write to {}", libraries.display()))?;
        let mut copied = 0;
        for entry in fs::read_dir(from)? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "rlib")
                && let Some(name) = path.file_name()
            {
                fs::copy(&path, libraries.join(name))?;
                copied += 1;
            }
        }
        ensure!(
            copied > 0,
            "compiling the standard library for Wasm left no libraries"
        );
        fs::write(libraries.join(STAMP), &self.version)?;
        Ok(())
    }
}

fn rustup_home() -> Option<PathBuf> {
    std::env::var_os("RUSTUP_HOME")
        .map(PathBuf::from)
        .or_else(|| std::env::home_dir().map(|home| home.join(".rustup")))
}

/// `22` from the line `LLVM version: 22.1.2`.
fn llvm_major(version: &str) -> Option<&str> {
    version
        .lines()
        .find_map(|line| line.strip_prefix("LLVM version: "))?
        .split('.')
        .next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_follows_from_the_llvm_of_the_compiler() {
        let version = "rustc 1.96.0\nhost: x86_64-unknown-linux-gnu\nLLVM version: 22.1.2";
        assert_eq!(llvm_major(version), Some("22"));
        assert_eq!(llvm_major("rustc 1.96.0"), None);
    }
}
