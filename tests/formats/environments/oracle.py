#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Pupitre authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What we read in devcontainer.json, beside what the reference implementation (npm: @devcontainers/cli) reads: every value we
# took must be the same, and every one we did not take must have a remark. Arguments: our dump program, a folder for the
# reference implementation, then folders of folders. More of them: $PUPITRE_DEVCONTAINER_CORPUS, divided by colons.
import json
import os
import posixpath
import shutil
import subprocess
import sys

VERSION = "0.89.0"
COMMANDS = ("onCreateCommand", "updateContentCommand", "postCreateCommand", "postStartCommand", "postAttachCommand")


def reference_in(folder):
    """The program's path; installed where it is missing. None where that cannot be done here."""
    known = os.environ.get("PUPITRE_DEVCONTAINER_CLI")
    program = known or os.path.join(folder, "node_modules", ".bin", "devcontainer")
    if os.path.exists(program):
        return program
    if known or not shutil.which("npm"):
        return None
    os.makedirs(folder, exist_ok=True)
    subprocess.run(
        ["npm", "install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, f"@devcontainers/cli@{VERSION}"],
        check=False,
        timeout=120,
    )
    return program if os.path.exists(program) else None


def theirs_for(program, folder):
    """Their configuration and the workspace's folder inside; None where they refuse the file. A docker that does nothing is
    enough to read with, and an empty environment keeps this computer out of the values."""
    env = {"PATH": os.environ["PATH"], "HOME": "/nonexistent"}
    command = [program, "read-configuration", "--workspace-folder", folder, "--docker-path", "/bin/true", "--mount-workspace-git-root", "false"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=60, check=False)
    if done.returncode != 0 or not done.stdout.strip():
        return None, None
    read = json.loads(done.stdout.strip().splitlines()[-1])
    return read["configuration"], read.get("workspace", {}).get("workspaceFolder", "")


def canonical(image):
    first = image.split("/")[0]
    if "/" not in image or not ("." in first or ":" in first or first == "localhost"):
        image = "docker.io/" + ("" if "/" in image else "library/") + image
    last = image.rsplit("/", 1)[-1]
    return image if ":" in last or "@" in image else image + ":latest"


def inside(path, folder):
    """${localWorkspaceFolder} has become the folder itself there."""
    joined = posixpath.normpath(posixpath.relpath(posixpath.join(folder, ".devcontainer", path), folder))
    return "" if joined == "." else joined


def size(text):
    units = {"kb": 10, "mb": 20, "gb": 30, "tb": 40}
    text = str(text).lower()
    return int(text[:-2]) << units[text[-2:]] if text[-2:] in units else int(text)


def expected_from(config, folder):
    """Their configuration in the words of our dump: {(pointer in the file, name in the dump): value}."""
    wanted = {}

    def put(pointer, path, value):
        wanted[(pointer, path)] = value

    put("/name", ("name",), config.get("name", ""))
    builds = "dockerFile" in config or "dockerfile" in config.get("build", {})
    if builds:
        old = "dockerFile" in config
        build = config.get("build", {})
        file = inside(config["dockerFile"] if old else build["dockerfile"], folder)
        context = config.get("context") if old else build.get("context")
        around = "" if old else "/build"
        put(around + ("/dockerFile" if old else "/dockerfile"), ("base", "containerfile"), file)
        put(around + "/context", ("base", "context"), inside(context, folder) if context else posixpath.dirname(file))
        put("/build/target", ("base", "target"), build.get("target", ""))
        for name, value in build.get("args", {}).items():
            put(f"/build/args/{name}", ("base", "args", name), value)
    elif "image" in config:
        put("/image", ("base", "image"), canonical(config["image"]))
    elif "dockerComposeFile" in config:
        files = config["dockerComposeFile"]
        files = [files] if isinstance(files, str) else files
        put("/dockerComposeFile", ("base", "composeFiles"), [inside(one, folder) for one in files])
        put("/service", ("base", "service"), config.get("service", ""))
    for key in ("containerEnv", "remoteEnv"):
        for name, value in config.get(key, {}).items():
            put(f"/{key}/{name}", (key, name), value)
    for key in ("containerUser", "remoteUser", "workspaceFolder"):
        put(f"/{key}", (key,), config.get(key, ""))
    for name, options in config.get("features", {}).items():
        escaped = name.replace("~", "~0").replace("/", "~1")
        put(f"/features/{escaped}", ("features", name), {"version": options} if isinstance(options, str) else options)
    requirements = config.get("hostRequirements", {})
    put("/hostRequirements/cpus", ("cpus",), requirements.get("cpus", 0))
    for key in ("memory", "storage"):
        put(f"/hostRequirements/{key}", (key,), size(requirements.get(key, 0)))
    gpu = requirements.get("gpu", False)
    put("/hostRequirements/gpu", ("gpu",), 1 if gpu == "optional" else 2 if gpu else 0)
    for key in COMMANDS:
        if config.get(key):
            put(f"/{key}", ("commands", key), config[key])
    extensions = config.get("customizations", {}).get("vscode", {}).get("extensions", [])
    put("/customizations/vscode/extensions", ("extensions",), extensions)
    put("/customizations/pupitre", ("pupitre",), config.get("customizations", {}).get("pupitre"))
    ports = []
    for port in config.get("forwardPorts", []):
        host, _, number = str(port).rpartition(":")
        ports.append((host if host != "localhost" else "", int(number) if number.isdigit() else number))
    put("/forwardPorts", ("ports",), list(dict.fromkeys(ports)))
    return wanted


def found_in(ours, path):
    value = ours
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    if path == ("ports",):
        return [(port["host"], port["port"]) for port in value]
    return value


def comparable(value, workspace):
    """Numbers and booleans may be texts with us; and we leave the place's folder to the place."""
    if isinstance(value, dict):
        return {key: comparable(one, workspace) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [comparable(one, workspace) for one in value]
    if isinstance(value, bool):
        return "true" if value else "false"
    if value in (None, ""):
        return ""
    return str(value).replace("${containerWorkspaceFolderBasename}", posixpath.basename(workspace)).replace("${containerWorkspaceFolder}", workspace)


def differences(ours, config, workspace):
    left = {remark["where"] for remark in ours["remarks"] if remark["standing"] in ("ignored", "refused")}
    heard = {remark["where"] for remark in ours["remarks"]}
    for (pointer, path), value in expected_from(config, ours["folder"]).items():
        mine = found_in(ours, path)
        if comparable(mine, workspace) == comparable(value, workspace):
            continue
        if any(one == pointer or one.startswith(pointer + "/") or pointer.startswith(one + "/") for one in left):
            continue
        if "/extensions" in pointer and any(one.startswith("/extensions") for one in left):
            continue  # where they stood in the old days
        yield f"{pointer}: ours {json.dumps(mine)}, theirs {json.dumps(value)}"
    for key in config:
        pointer = "/" + key
        if key != "configFilePath" and not any(one == pointer or one.startswith(pointer + "/") for one in heard):
            if key == "customizations" and any(one.split("/")[1:2] in (["extensions"], ["settings"], ["devPort"]) for one in heard):
                continue
            yield f"{pointer}: no remark"


def main(dump, reference_folder, *roots):
    program = reference_in(reference_folder)
    if program is None:
        print("The reference implementation is not here and cannot be installed (npm and a network): not compared.")
        sys.exit(77)
    roots = list(roots) + [root for root in os.environ.get("PUPITRE_DEVCONTAINER_CORPUS", "").split(":") if root]
    folders = sorted(os.path.join(root, name) for root in roots for name in os.listdir(root))
    lines = subprocess.run([dump, *folders], capture_output=True, text=True, check=True).stdout.splitlines()
    same = stricter = refused = 0
    complaints = []
    for line in lines:
        ours = json.loads(line)
        config, workspace = theirs_for(program, ours["folder"])
        name = os.path.basename(ours["folder"])
        if config is None:
            refused += 1
        elif "error" in ours:  # their JSON reader guesses at what is missing
            stricter += 1
            print(f"{name}: refused by us alone: {ours['error']}")
        else:
            found = list(differences(ours, config, workspace))
            complaints += [f"{name}: {one}" for one in found]
            same += not found
    print("\n".join(complaints))
    print(f"{len(lines)} files: {same} the same, {len(complaints)} difference(s), {stricter} refused by us alone, {refused} by them.")
    sys.exit(1 if complaints or not same else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
