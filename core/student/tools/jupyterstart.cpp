// SPDX-FileCopyrightText: 2026 The Pupitre authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All of it is one script for the instance's shell. Its files are below /tmp, so nothing of it is handed in,
// and a new instance begins anew. A configuration file that is named replaces the student's own: no password,
// no foreign origin, no other address. Input is read to its end in any case: not every engine
// bears a program that leaves some.
#include "core/student/tools/jupyterstart.h"

#include "core/remote/capture.h"
#include "core/student/ssh/insidedoor.h"
#include "core/student/tools/toolerrors.h"
#include "core/wire/json.h"

#include <nlohmann/json.hpp>

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace pupitre
{

namespace
{

/// The start of the instance, and of Python on a loaded machine.
constexpr Patience forJupyter{Milliseconds{15'000}, Milliseconds{150'000}, Milliseconds{180'000}};
constexpr int noJupyter = 69; // EX_UNAVAILABLE; 127 is also what a shell says of a damaged image
constexpr int didNotStart = 70;
constexpr std::size_t longestToken = 128;
constexpr int lowestUserPort = 1024;
constexpr int highestTcpPort = 65535;

constexpr auto script = R"sh(
token=$(cat)
umask 077
d=/tmp/.pupitre-jupyter
mkdir -p "$d/runtime" || exit 70
[ -O "$d" ] && [ ! -L "$d" ] || { echo "$d is not mine" >&2; exit 70; }
PATH=$PATH:$HOME/.local/bin
export PATH JUPYTER_RUNTIME_DIR="$d/runtime" IPYTHONDIR="${IPYTHONDIR:-$d/ipython}"
unset JUPYTER_TOKEN
found() {
  for file in "$d"/runtime/nbserver-*.json "$d"/runtime/jpserver-*.json; do
    pid=${file##*server-}; pid=${pid%.json}
    [ -f "$file" ] && kill -0 "$pid" 2>/dev/null || continue
    text=$(cat "$file")
    case $text in *"}") printf '%s\n' "$text"; return 0;; esac
  done
  return 1
}
found && exit 0
if command -v jupyter-lab >/dev/null; then program=jupyter-lab
elif command -v jupyter-notebook >/dev/null; then program=jupyter-notebook
else exit 69; fi
printf %s "$token" >"$d/token"
cat >"$d/config.py" <<END
for app in (c.NotebookApp, c.ServerApp):
    app.token = open('$d/token').read().strip()
    app.password = ''
    app.ip = '127.0.0.1'
    app.allow_origin = ''
    app.allow_origin_pat = ''
    app.allow_remote_access = False
    app.disable_check_xsrf = False
    app.open_browser = False
c.NotebookNotary.data_dir = '$d'
END
cd
setsid $program --config="$d/config.py" --no-browser --ip=127.0.0.1 --port=8888 --port-retries=99 </dev/null >"$d/log" 2>&1 &
child=$!
tries=0
while kill -0 $child 2>/dev/null && [ $tries -lt 600 ]; do
  found && exit 0
  tries=$((tries+1)); sleep 0.2
done
tail -n 5 "$d/log" >&2
exit 70
)sh";

bool isToken(const std::string& text)
{
    return !text.empty() && text.size() <= longestToken && std::ranges::all_of(text, [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    });
}

} // namespace

std::string newJupyterToken()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    std::string token;
    for (const quint32 word : bits)
        for (int shift = 28; shift >= 0; shift -= 4)
            token += "0123456789abcdef"[(word >> shift) & 0xF];
    return token;
}

Result<JupyterServer> jupyterServerFromText(const std::string& text)
{
    const auto json = parseJson(text, jupyterProgram);
    if (!json)
        return tl::unexpected(json.error());
    if (!json->is_object() || !json->contains("port") || !json->contains("token")
        || !(*json)["port"].is_number_integer() || !(*json)["token"].is_string())
        return fail(ErrorKind::Malformed, jupyterProgram);
    const auto port = (*json)["port"].get<std::int64_t>();
    auto token = (*json)["token"].get<std::string>();
    if (port < lowestUserPort || port > highestTcpPort || !isToken(token))
        return fail(ErrorKind::Malformed, jupyterProgram);
    return JupyterServer{static_cast<int>(port), std::move(token)};
}

Result<JupyterServer> startJupyter(Remote& gate, const std::string& token, const std::stop_token& stop)
{
    Waiter waiter(gate.name(), forJupyter, stop);
    const auto started =
        capture(gate, CommandLine{{"/bin/sh", "-c", script}}, std::as_bytes(std::span(token)), waiter);
    if (!started)
        return tl::unexpected(started.error());
    if (started->exit.code == 0)
        return jupyterServerFromText(started->out);
    if (started->exit.code == noJupyter)
        return fail(ErrorKind::NotFound, jupyterInside);
    if (started->exit.code == didNotStart)
        return fail(ErrorKind::EngineFailed, jupyterProgram, started->exit.stderrTail);
    return tl::unexpected(refusedInside(started->exit.stderrTail));
}

} // namespace pupitre
