<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AgendaWords</name>
    <message>
        <location filename="../ui/today/agendarows.cpp" line="+54" />
        <source>%1 left</source>
        <extracomment>%1: a short duration such as "16 h 20"</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Hand-in closes %1</source>
        <extracomment>%1: day and time, "Sun 23:59"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1 of %2 handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>%1 · until %2</source>
        <extracomment>%1: name of a place, %2: day and time</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CapacityErrors</name>
    <message>
        <location filename="../ui/words/capacityerrors.cpp" line="+26" />
        <source>This</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>No container engine was found on the place (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Without one, students cannot have environments of their own there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Ask the administrator to install Podman.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The image %1 is not on the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Environments cannot start from an image that is not there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Make or fetch the image there, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The account %1 has no subordinate user ids.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students could then not be kept apart from the account itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Ask the administrator for 65536 ids in /etc/subuid and /etc/subgid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The environment %1 could not be started or stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The container engine refused; the work of the student is untouched.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Read the details; Restart often helps. If not, run the place check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>The disk is full at %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Nothing is lost, but nothing new can be saved there, and freezing waits for room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Make room there or ask the administrator; Pupitre tries again every minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 is over its quota.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Work is kept, but cannot grow or be handed in again until there is room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Remove large files from the workspace, or raise the quota of the TP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 is not permitted to this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The rights of the account on that machine do not allow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Check the rights of the folder, or ask the administrator.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>A rule of the administrator forbids this (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The file /etc/pupitre/policy.json of the place sets what Pupitre may do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Talk to the administrator, or plan it differently.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 cannot be written to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The file system is mounted read-only, perhaps after a disk error.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Tell the administrator.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CheckTitles</name>
    <message>
        <location filename="../ui/words/checkwords.cpp" line="+32" />
        <source>enforced</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>ignored</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>systemd</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>cron</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Reachable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Host key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Quiet shell</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Disk space</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Room for files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Clock</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Container engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>User ids for students</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>User namespaces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Memory and process limits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Minute timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Cron</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Running without a login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Processes after logout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>SSH server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>SSH server options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Trial login with a key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Home folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>GPUs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Rules of the administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>ok</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>attention</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>problem</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>not applicable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>This answer is newer than this version of Pupitre.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <location filename="../app/desktop/cli/clitext.cpp" line="+24" />
        <source>“%1” is not a command. “pupitre --help” lists them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>%1 needs a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 takes no value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 needs a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 is not an option of this command.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Use: pupitre %1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Say which TP: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Details: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>(yes/no)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>yes</source>
        <comment>what a person types to agree</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Nothing was done. Add --yes to agree.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>The database of this computer was damaged and is now kept as %1. Known places must be added again; courses are on their places.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>%1 was added; commands call it %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>%1 was forgotten here. Nothing on it was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>no container engine</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1: %2, %n processor(s), %3 of memory, %4 free on disk</source>
        <translation>
            <numerusform>%1: %2, %n processor, %3 of memory, %4 free on disk</numerusform>
            <numerusform>%1: %2, %n processors, %3 of memory, %4 free on disk</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7" />
        <source>For the administrator: %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n file(s) or folder(s) were removed there.</source>
        <translation>
            <numerusform>%n file or folder was removed there.</numerusform>
            <numerusform>%n files or folders were removed there.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>The image %1 is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>This removes Pupitre from %1, with its courses, and the students' keys.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%1 (%2) is published for %n seat(s). Workspaces are prepared in the background.</source>
        <translation>
            <numerusform>%1 (%2) is published for %n seat. Workspaces are prepared in the background.</numerusform>
            <numerusform>%1 (%2) is published for %n seats. Workspaces are prepared in the background.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7" />
        <source>Everything is there. Nothing was changed, because of --dry-run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>No courses are known here. “pupitre course create” makes one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>%1 was removed.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>Removing %1 destroys %n workspace(s) and %2 submissions (%3), of which %4 were never collected.</source>
        <translation>
            <numerusform>Removing %1 destroys %n workspace and %2 submissions (%3), of which %4 were never collected.</numerusform>
            <numerusform>Removing %1 destroys %n workspaces and %2 submissions (%3), of which %4 were never collected.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10" />
        <source>Session %1: %2 to %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Deadline: %1; kept until %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n seat(s), %1 without a key</source>
        <translation>
            <numerusform>%n seat, %1 without a key</numerusform>
            <numerusform>%n seats, %1 without a key</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>Say who: --seat with an id or a login, as often as needed, or --seat all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Say how much: --minutes for the sessions, or --until with a new deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Say where to: --to with a folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Seat</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Phase</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Environment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Remark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1: %2 until %3</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>%1 of %2 environments running, %3 handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>number %1, %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>frozen as number %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%1 submissions of %n seat(s), %2, are in %3.</source>
        <translation>
            <numerusform>%1 submissions of %n seat, %2, are in %3.</numerusform>
            <numerusform>%1 submissions of %n seats, %2, are in %3.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1: nothing was handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>%1 was not collected. %2</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n invitation(s) are in %1. Send each student the folder with their name, and nobody else.</source>
        <translation>
            <numerusform>%n invitation is in %1. Send each student the folder with their name, and nobody else.</numerusform>
            <numerusform>%n invitations are in %1. Send each student the folder with their name, and nobody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>%1 can come in with %n key(s).</source>
        <translation>
            <numerusform>%1 can come in with %n key.</numerusform>
            <numerusform>%1 can come in with %n keys.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>Submission %1 of %2 in %3 (%4), on %5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Complete at %1; deadline %2; nothing was written after %3</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>All %n file(s) are exactly as they were handed in.</source>
        <translation>
            <numerusform>%n file is exactly as it was handed in.</numerusform>
            <numerusform>All %n files are exactly as they were handed in.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>This is not what was handed in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>The list of files (MANIFEST) is not the one the receipt speaks of.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>changed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>missing: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>added: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CliHelp</name>
    <message>
        <location filename="../app/desktop/cli/clihelp.cpp" line="+29" />
        <source>Get to know a machine: connect, check its host key, remember it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Ask a place what it offers and lacks, item by item.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>List the known places.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Show what a place says of itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Forget a place here; nothing on it is changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Remove everything of Pupitre from a place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>List the images of a place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Make an image on a place from the packages of its own system.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Make a course or a TP from a folder (code/, data/, documents/, class list) and publish it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>List courses, also of places that cannot be reached just now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Show a course: people, TPs, hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Show where every seat of a TP stands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Start a TP now, up to 30 minutes before its session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>End the session of a TP now; handing in goes on until the deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Give seats more time in the sessions, or a later deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Restart the environments of seats; their work stays.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Bring the submissions into a folder here, checked against their receipts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Remove a course with everything in it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Make invitations: one folder for each student, with key, addresses and instructions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Compare a submission folder with its receipt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Print one JSON document instead of sentences.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Show this help.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Language of this command: en or fr.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The place to work on, by short name, name or address; without it, this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Use this file in place of ~/.ssh/config.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Use this file in place of ~/.ssh/known_hosts.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Private key to try first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Accept an unknown host key with exactly this fingerprint (SHA256:…).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>What to call the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Go through this host, as ssh -J.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Also start a small environment that breaks its limits, and log in with a key made for it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Print every byte that would be written on the place; write nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Leave courses and submissions where they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Also where work was never collected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Do it without asking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Title of the course.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Short name of the course; without it, made from the title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Short name of the TP; without it, made from its title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Title of the TP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Room, to be shown.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Image that environments start from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Class list as CSV; without it, the first .csv of the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Time zone of the hours, such as Europe/Paris; without it, that of this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Hours, such as “2026-11-23 08:00/12:00”; once for each session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Deadline for handing in; a day alone means 23:59.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>When work is purged; without it, 60 days after the deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Network that students may come from, such as 10.20.0.0/16; once for each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Processors of each environment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Memory of each environment, in MiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Most processes in each environment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Room for each student's files, in MiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>How many students share one GPU; 0 is none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Internet in environments: open, handin, both or none.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Sessions start with “course start”, not by themselves.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Say what is missing, and do nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Short name or login, once for each, or “all”.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Minutes added to the sessions.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>New deadline, in the zone of the course.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Folder to write to.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>File with public keys that a student sent, instead of a new key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>How students reach the place, where it differs: user@host:port.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>File with the public key of the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Invitation (.pupitre) that holds the public key of the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Exit codes: 0 done · 1 failed · 2 wrong command line · 3 place not reached · 4 refused in this phase or state · 5 done for some seats only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+27" />
        <source>Pupitre: a class on a machine, started with one click.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Open the window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Play a whole class on a private place, step by step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>With every command:</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CollectSentences</name>
    <message numerus="yes">
        <location filename="../ui/tp/collectwords.cpp" line="+35" />
        <source>%n hand-in(s) collected.</source>
        <translation>
            <numerusform>%n hand-in collected.</numerusform>
            <numerusform>%n hand-ins collected.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 in %2.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n student(s) handed in nothing.</source>
        <translation>
            <numerusform>%n student handed in nothing.</numerusform>
            <numerusform>%n students handed in nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n could not be collected; collect again for those.</source>
        <translation>
            <numerusform>%n could not be collected; collect again for that one.</numerusform>
            <numerusform>%n could not be collected; collect again for those.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <location filename="../ui/today/countdownwords.cpp" line="+26" />
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12" />
        <source>until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Ends in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Waits for your click since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Starts in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Hand-in closes in</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <location filename="../app/desktop/cli/democonsole.cpp" line="+48" />
        <source>%1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+48" />
        <source>What this machine cannot promise:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>All %1 steps held, in %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Not everything held; the step marked FAIL says why.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>The place is kept until you press Enter. To look at it:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../app/desktop/cli/demotext.cpp" line="+29" />
        <source>each student is a user of their own to this machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>students are the account itself to this machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>students are not separated from the account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>crontab; no cron was running, so the demo started one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>nothing runs timers here, so the demo plays the timer itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>crontab, run by this machine's cron</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>systemd timer of the account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Open a private place on this machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Connect over SSH and bring the agent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Set up the minute timer of the place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Make an image from this machine's own packages</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Create a course of six invented students</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Check the place with a probe instance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Write the invitations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Start TP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>A student solves the exercise over ssh and scp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Another student changes the code and runs it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>That student tries doors that must be closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>End TP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The first student hands in between sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Give the second student one minute more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Move the deadline close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Close the desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The deadline passes with the desktop closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The first student comes too late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The second student still works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The second student's own deadline passes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Open the desktop again and collect everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The first student downloads the submission over sftp</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Its receipt verifies with sha256sum and ssh-keygen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Take everything away again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>account %1, sshd on port %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>agent %1, connected in %2 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>%1 %2; %3</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n instance(s) running</source>
        <translation>
            <numerusform>%n instance running</numerusform>
            <numerusform>%n instances running</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1: hand-in %2, %3 files, with a receipt</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n door(s) tried, all closed</source>
        <translation>
            <numerusform>%n door tried, closed</numerusform>
            <numerusform>%n doors tried, all closed</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6" />
        <source>an open connection ended after %1 s; all were frozen after %2 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>frozen after %1 s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 seats, %2 files</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n file(s) as handed in</source>
        <translation>
            <numerusform>%n file as handed in</numerusform>
            <numerusform>%n files as handed in</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12" />
        <source>Memory of an instance is not limited here (the account may not set cgroup limits).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The number of processes of an instance is not limited by cgroups here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Processor time of an instance is not limited here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Disk use is measured every minute, not limited at once.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Students have no user ids of their own here: an escape from an instance would be the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Instances cannot be given the internet here (no /dev/net/tun for the account).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Nothing runs timers here: with the desktop closed, a deadline would wait for the next connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Not promised here: %1.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <location filename="../ui/words/draftwords.cpp" line="+31" />
        <source>The course needs a title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The TP needs a title.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>“%1” cannot be a short name: only a–z, 0–9, dot, dash and underscore, at most 32, beginning with a letter or digit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Choose the image that environments start from.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>“%1” is not a time zone, such as Europe/Paris.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Give at least one session: a day with its hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>“%1” is not a date and time, such as 2026-11-23 08:00.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 does not exist that day: the clocks go forward. %2 is used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 comes twice that day: the clocks go back. The first one is used (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Session %1 must end after it begins, and begin after the one before has ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Give the deadline for handing in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The deadline is before the end of the last session.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Work would be purged before its deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The folder %1 does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>“%1” is not a network, such as 10.20.0.0/16.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Nobody is in this course yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 cannot be used like this (%2).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>no login, mail or number to know this person by: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>“%1” cannot be a login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>the login %1 was already in line %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>the number %1 was already in line %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>the address %1 was already in line %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>more cells than columns (%1): a separator within a name?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>fewer cells than columns (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>a quotation mark is never closed: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>read as %1, because it is not UTF-8</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>no column name is known here: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>control characters were removed from the column %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>the group %1 has more than four members, so each of them works alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>the public key cannot be accepted (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Class list: %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Class list, line %1, left out: %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Class list, line %1: %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EngineChecks</name>
    <message>
        <location filename="../ui/words/enginechecks.cpp" line="+37" />
        <location line="+10" />
        <source>%1 free in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-6" />
        <source>only %1 free in %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>A class of thirty with its submissions takes about 5 GiB.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+6" />
        <source>Please give the account more room on the disk of %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-1" />
        <source>Nothing can be prepared or handed in until there is room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>enough</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <location line="+5" />
        <source>room for only %1 more files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-4" />
        <source>Thirty copies of 2000 files take 60 000.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+5" />
        <source>Please allow the account more files (inodes) on its disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-1" />
        <source>No workspace can be copied.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>%1 %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>none found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students cannot have environments of their own here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please install Podman 4 or newer with slirp4netns, uidmap and fuse-overlayfs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>found, but it does not run: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Environments cannot start until it does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please make “podman info” work for this account. It says: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>%1 ids</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <location line="+64" />
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-63" />
        <source>Students would run as the account itself: a student who escapes from an environment would be the account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Please add 65536 ids for this account to /etc/subuid and /etc/subgid (usermod --add-subuids --add-subgids).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>only %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Images hold files of up to 65536 ids; some cannot be unpacked with fewer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please give this account 65536 ids in /etc/subuid and /etc/subgid.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>newuidmap is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The ids are there, but nothing can use them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please install the package uidmap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>switched off (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Containers without root are impossible here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please allow user namespaces: set %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>allowed to known programs only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>AppArmor lets Podman make them, other programs not. That is enough here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>measured: memory %1, processes %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>not measured yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The thorough check starts a small environment that breaks its limits on purpose.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>memory %1, processes %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>One student can slow down or fill the machine for the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please enable lingering for this account (loginctl enable-linger), on a system with cgroups version 2, and delegate memory and pids to users.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <location line="+12" />
        <source>%1: %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-10" />
        <source>Environments compute on processors only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>cannot be read: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Environments start without a GPU.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please make nvidia-smi work for this account. It says: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Their memory cannot be divided: students who share one can take it from each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>If students are to share GPUs fairly, please enable MIG on them.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <location filename="../ui/words/fileerrors.cpp" line="+26" />
        <source>This</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 arrived damaged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Its content is not what was sent, so it was not put in place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Try again: only what is missing is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 has a name that could reach outside its folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Archives of others are never trusted with such names; nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Rename or remove it at its origin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 is too large.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It is beyond the limit that keeps this place and this program safe.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Make it smaller, or raise the limit if it is yours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 cannot be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It is missing, or its rights do not allow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Check that it exists and that you may read it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 cannot be written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The disk is full, or the rights of the folder do not allow it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Choose another folder, or make room.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Pupitre's own database on this computer failed (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>What it keeps is only a copy: everything true is on the places.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Look at the details, and make sure that the disk is not full.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The system refused %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>This is unusual; nothing more was done.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Try again. If it happens again, report it with its details.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <location filename="../ui/words/statewords.cpp" line="+150" />
        <source>Making the image %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Creating %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Preparing %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Starting %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Ending %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Restarting environments of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Collecting %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Making invitations for %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Removing %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Removing Pupitre from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>%1 of %2</source>
        <comment>how much is done of how much</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>%1/s</source>
        <comment>a rate, such as 4 MB/s</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceErrors</name>
    <message>
        <location filename="../ui/words/placeerrors.cpp" line="+26" />
        <source>This</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 cannot be reached.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It is switched off, or no network leads there from here. What was planned goes on there by itself if it runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Check the network or the VPN, and the name of the host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 did not answer in time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The machine or the network is very slow just now; nothing was changed here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Try again in a moment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>The host key of %1 is not known here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Until a person has compared it, nobody can tell whether this is really that machine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Compare the fingerprint with the one that the administrator gives, then accept it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The host key of %1 is not the one it had before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Either the machine was reinstalled, or somebody stands between you and it. Nothing was sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Ask the administrator. Only if they confirm it, remove the old key with ssh-keygen -R and connect again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1 did not let you in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The account exists there with another key or password, or not at all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Check the user name, load your key into the SSH agent, or ask the administrator to add it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>What had begun there goes on by itself; this window catches up when the connection is back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Wait a moment, or check the network.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>On %1, a start-up file of the shell writes text.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>That text gets in between the two programs, which then cannot understand each other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Make ~/.bashrc silent for commands: put output behind a test for an interactive shell.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The place already works with a newer Pupitre (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>This version does not know its protocol and changes nothing there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Update Pupitre on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Pupitre could not start on the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Its small program is there but does not run, perhaps because programs may not be started from the home folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Look at the details, and run the place check.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The place gave an answer that makes no sense.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Something else than Pupitre may be talking on that connection.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Run the place check; if it is all green, report this with its details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>This was cancelled.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>What was already done stays as it is and can be continued.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Start it again when you like.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <location filename="../ui/places/placewords.cpp" line="+29" />
        <source>no container engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>none: deadlines need this program open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>every minute, by systemd</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>every minute, by cron</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processor</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13" />
        <source>without SSH</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 through %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+18" />
        <source>Write where the place is, for example ada@lab-gpu-1.example.org.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>This is no address. Write user@host, user@host:port, or a name from your SSH configuration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>This is no jump host. Write user@host, several separated by commas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>This key file cannot be read. Choose another, or leave it empty.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Processors</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Free disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>GPUs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Agent</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReachChecks</name>
    <message>
        <location filename="../ui/words/reachchecks.cpp" line="+46" />
        <source>in %1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>not needed on this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>nothing comes between the two programs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>agrees with this computer to %1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 ms from this computer's</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Deadlines follow the clock of the place. One of the two is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please synchronise the clock of the machine (chrony or systemd-timesyncd).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>this is root</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>A mistake here could break the machine. One ordinary account per course is better.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please make an ordinary account for the course.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1, a member of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Whoever gets this account gets the machine. One account per course, without such groups, is better.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Please make an account for the course that is not in %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>%1, with private keys in ~/.ssh (%2)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Whoever gets this account gets what those keys open. One account per course is better.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>everything needed is allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>limits %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Pupitre keeps to it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>forbids %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students cannot come in here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please allow %1 in %2.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <location filename="../ui/today/readinesswords.cpp" line="+40" />
        <source>Place reachable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>connected in %1 ms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>being reached…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Place not reachable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>It is tried again by itself.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+15" />
        <location line="+23" />
        <location line="+20" />
        <location line="+14" />
        <location line="+3" />
        <source>Fix…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-65" />
        <source>Environment present</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Environment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Environment missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Workspaces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <location line="+21" />
        <location line="+9" />
        <location line="+16" />
        <source>not known yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-44" />
        <source>%1 / %2 workspaces prepared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>the others follow by themselves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>nobody in this course yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Everybody can come in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>each has a key</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n student(s) without a key</source>
        <translation>
            <numerusform>%n student without a key</numerusform>
            <numerusform>%n students without a key</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7" />
        <source>GPUs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 / %2 GPUs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>some students will have none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Room on the disk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <location line="+1" />
        <source>%1 free</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>The disk is almost full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Keeps the hours by itself</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>last sign %n second(s) ago</source>
        <translation>
            <numerusform>last sign %n second ago</numerusform>
            <numerusform>last sign %n seconds ago</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The timer is silent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>hours and deadline may come late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No timer on this place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>keep this window open for the deadline</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RemovalWords</name>
    <message numerus="yes">
        <location filename="../ui/courses/removalwords.cpp" line="+23" />
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n workspace</numerusform>
            <numerusform>%n workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n submission(s)</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Deleted on the place: %1 (%2).</source>
        <extracomment>%1: "31 workspaces, 28 submissions", %2: a size</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n of the submissions is nowhere else: collect it first if you want it.</source>
        <translation>
            <numerusform>%n of the submissions is nowhere else: collect it first if you want it.</numerusform>
            <numerusform>%n of the submissions are nowhere else: collect them first if you want them.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>This cannot be undone.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RequestErrors</name>
    <message>
        <location filename="../ui/words/requesterrors.cpp" line="+26" />
        <source>This</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 is not what it should be.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It was damaged, or is of another kind, and was not used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Check the file or the text; the details say where reading stopped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 was written by a newer Pupitre.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It was left as it is, because this version could lose what it does not know.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Update Pupitre on this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 does not exist.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It was removed, renamed, or never there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Check the name, and refresh the list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 exists already.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Nothing was overwritten.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Choose another name, or change what is there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 was changed by somebody else meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Your change was not applied, so that theirs is not lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Look at the new state, then make your change again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 cannot be used like this.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Correct it; the details say what is expected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 is busy with something else.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Two changes at once could spoil each other, so the second one waits or is refused.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Wait until the other is done, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>This public key cannot be accepted (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Keys must be plain ed25519, ECDSA, security-key, or RSA of at least 3072 bits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Ask for another public key, or let Pupitre make one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>This key is already in use (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>One key cannot belong to two people: nobody could tell them apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Ask for another key, or make one for each person.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 is a symbolic link.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Following it could change a file somewhere else, so nothing was written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Replace the link by a real file or folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 changed while it was being updated.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Another program wrote it at the same moment; nothing of it was lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>It is too early for %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It opens later, by the clock of the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Come back at the time shown, or change the hours of the TP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>It is too late for %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The time for it has passed, by the clock of the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Give an extension if the work should go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 comes too soon after the last time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>A short pause between two keeps the place fast for everybody.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Wait a few seconds, then try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The work of %1 is not frozen yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Until it is, it can still change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Wait for the deadline; the place freezes within a minute.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>A program of %1 could not be ended.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>As long as it lives, the work is not frozen, because it could still change.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Pupitre keeps trying. If it stays, ask the administrator to end the process in the details.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>The clock of the place has jumped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>For ten minutes nothing is frozen or purged, in case the clock is wrong.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Check the time on the machine, or ask the administrator.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SeatRowWords</name>
    <message>
        <location filename="../ui/tp/seatrow.cpp" line="+31" />
        <source>closed %1</source>
        <extracomment>the work was closed by the deadline, not handed in by the student; %1: date and time</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n time(s), last %1</source>
        <comment>how often work was handed in</comment>
        <translation>
            <numerusform>once, %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8" />
        <source>+%1</source>
        <extracomment>extra time, %1: a short duration such as "15 min"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>Not known yet</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message>
        <location filename="../ui/tp/seatwords.cpp" line="+25" />
        <source>Being prepared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Starting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Working</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Idle</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Stopping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Being closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Nothing handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Access withdrawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Purged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Idle %1</source>
        <extracomment>%1: a short duration such as "9 min"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Not connected yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>just now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 ago</source>
        <extracomment>%1: a short duration such as "9 min"</extracomment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>%n working</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n idle</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n not connected</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n not connected</numerusform>
            <numerusform>%n not connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n failed</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n handed in</source>
        <comment>filter over students: who has handed in</comment>
        <translation>
            <numerusform>%n handed in</numerusform>
            <numerusform>%n handed in</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1 min</source>
        <extracomment>a duration of minutes, short</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>%1 h %2</source>
        <extracomment>a duration of hours and minutes, short: "2 h 19"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 d</source>
        <extracomment>a duration of days, short</extracomment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <location filename="../ui/frame/sections.cpp" line="+23" />
        <source>Today</source>
        <comment>section of the window</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Courses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Places</source>
        <comment>computers that run the students' environments</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SshdChecks</name>
    <message>
        <location filename="../ui/words/sshdchecks.cpp" line="+28" />
        <location line="+14" />
        <source>OpenSSH %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-10" />
        <source>no SSH server here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students could not come in. To try things out on this computer alone, none is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please install openssh-server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>its version cannot be read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Keys are written in the form that old servers understand.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>It does not know the restrictions that keep students apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please update OpenSSH to 7.7 or newer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>good for a class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>keys are switched off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students come in with keys only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please set PubkeyAuthentication yes for this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>every login runs %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students would get that instead of their environment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please exempt this account from ForceCommand in sshd_config.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>keys are read from %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The server does not look where this account may write keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please let sshd read ~/.ssh/authorized_keys of this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>asks for more than a key (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students would need a password or a code too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please allow “publickey” alone for this account (AuthenticationMethods).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>partly unreadable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>What cannot be read may still forbid something; the trial login tells.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>few logins at once (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>When a whole class connects in the same minute, some are turned away and must try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please raise MaxStartups in sshd_config, for example to 60:30:120.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>a key came in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>a key came in, and got what it should</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>not tried yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The thorough check makes a key for a moment and logs in with it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>the key could not be written: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students could not come in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>turned away: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students would be turned away too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please let keys of ~/.ssh/authorized_keys log in to this account. The server says: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>no SSH server answered on this machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students may come in by another machine; try it with one invitation.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>another program answered: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The server does not run the program that the key names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please make sure that nothing overrides the command of a key.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>on this machine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>on a network file system (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Several machines may see the same courses; Pupitre runs on the one you connect to. Containers keep their own files better on a local disk.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <location filename="../ui/words/statewords.cpp" line="-169" />
        <source>This computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Prepared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Hand-in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Closed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Purged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Stopped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Starting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Stopping</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <location line="+30" />
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-21" />
        <source>Not connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Connecting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Waiting for your answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Trying again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Connected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Under way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>The place signed this receipt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The receipt was signed with another key than that of the place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The signature does not belong to this receipt.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The receipt is not signed: the place could not sign then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The signature was not checked, because the public key of the place is not known here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>%1 is not known here yet. Its host key (%2) has the fingerprint %3. Is this the one that the administrator gave you?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>That was not the password of %1. Once more:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Password of %1:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>That did not open the key %1. Once more:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Passphrase of the key %1:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>%1 asks: %2</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimerChecks</name>
    <message>
        <location filename="../ui/words/timerchecks.cpp" line="+28" />
        <source>runs every minute (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>impossible here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Nothing would start or freeze while no desktop is connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please enable lingering for this account (loginctl enable-linger), or allow it to use cron.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>not installed yet (%1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Pupitre installs it with the first course.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>installed, but silent since %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Deadlines would not be kept. The timer was stopped, or the machine was off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please check that cron or the systemd user manager of this account runs.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>allowed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>not needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>The systemd user timer does its work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>not installed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>forbidden by %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The minute timer cannot use cron.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please allow this account to use cron (%1).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>installed, but not running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The minute timer would never be called.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please start the cron service.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>enabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>no systemd for users here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Cron does its work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>disabled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Environments and the timer would end when the last login of the account ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please run: loginctl enable-linger for this account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>left alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>no systemd here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>ended at logout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Running environments would be killed when the connection ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Please enable lingering for this account, or set KillUserProcesses=no in logind.conf.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TpNotices</name>
    <message>
        <location filename="../ui/tp/noticewords.cpp" line="+28" />
        <source>Nothing is known of it yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>What you see is from %1, %2 ago. Students who are connected keep working; nothing is lost.</source>
        <extracomment>%1: a time, %2: a short duration such as "12 min"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>%1 does not answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>The clock of %1 jumped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Nothing is closed or purged for ten minutes. Ask its administrator whether the time is right.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>The clocks of %1 and of this computer differ by %2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Hours and deadline follow the clock of %1.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n student(s) cannot work.</source>
        <translation>
            <numerusform>%n student cannot work.</numerusform>
            <numerusform>%n students cannot work.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Their tiles say why and what to do.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>This course was changed from another window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>You are looking at the new version.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TpWords</name>
    <message>
        <location filename="../ui/tp/tpwords.cpp" line="+41" />
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+20" />
        <source>%1 · %2 left</source>
        <extracomment>phase of a TP and what is left of it: "Open · 2 h 19 left"</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+23" />
        <source>TP</source>
        <comment>the class hours, on the phase line</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Session %1 of %2</source>
        <extracomment>one of many class hours, on the phase line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Session %1</source>
        <extracomment>one of several class hours, on the phase line</extracomment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+19" />
        <source>until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>download only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>%1% elapsed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Publish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Start TP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>End TP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Collect…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>Students see the hours, and their workspaces are prepared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Can be started from %1, 30 minutes before the TP.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Starts an environment for every student.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Stops every environment; students can then hand in until the deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Brings the work that was handed in to a folder of this computer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Choose the students first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Give minutes, a later deadline, or both.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Every session is over, even with these minutes. Give a later deadline instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>This is not later than the deadline of everybody. Choose a later one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>This time has passed. Choose a later one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The work is purged before that. Choose an earlier one.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+10" />
        <source>%n student(s) can work until %1.</source>
        <translation>
            <numerusform>%n student can work until %1.</numerusform>
            <numerusform>%n students can work until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n student(s) can hand in until %1.</source>
        <translation>
            <numerusform>%n student can hand in until %1.</numerusform>
            <numerusform>%n students can hand in until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n of them is closed now and gets the work back, to go on with it.</source>
        <translation>
            <numerusform>%n of them is closed now and gets the work back, to go on with it.</numerusform>
            <numerusform>%n of them are closed now and get the work back, to go on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n of them had a later deadline, which becomes earlier.</source>
        <translation>
            <numerusform>%n of them had a later deadline, which becomes earlier.</numerusform>
            <numerusform>%n of them had later deadlines, which become earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::AddPlaceWizard</name>
    <message>
        <location filename="../ui/places/addplacewizard.cpp" line="+30" />
        <source>Add a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>Setting up the timer…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::CheckListModel</name>
    <message numerus="yes">
        <location filename="../ui/places/checklistmodel.cpp" line="+76" />
        <source>%n fine</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n to look at</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n to put right</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::CheckPage</name>
    <message>
        <location filename="../ui/places/checkpage.cpp" line="+19" />
        <source>Show what will be written there…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Can it do the work?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Limits are measured with an instance that tries to exceed them; this takes a few seconds.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+17" />
        <source>The check is still running. It ends by itself.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::CheckView</name>
    <message>
        <location filename="../ui/places/checkview.cpp" line="+73" />
        <source>For the administrator: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+23" />
        <source>Copy for the administrator</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+69" />
        <source>Checking… %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::ConnectionPage</name>
    <message>
        <location filename="../ui/places/connectionpage.cpp" line="+36" />
        <source>A server reached by SSH</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>This computer, without SSH</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>user@host, user@host:port, or a name from your SSH configuration.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Private key (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Empty: the SSH agent, then your usual keys, then a password.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Through another host (optional)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>As in ssh -J; empty: as your SSH configuration says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Choose a key file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+23" />
        <source>Choose a private key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+11" />
        <source>Connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Where is the place?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>A lab server needs OpenSSH and a container engine. Nothing is installed as administrator.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::CourseFrame</name>
    <message>
        <location filename="../ui/courses/courseframe.cpp" line="+32" />
        <source>not published yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>no hours; hand-in until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>hand-in until %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>closed since %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+84" />
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>as of %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Remove this course…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Remove %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>No TP yet.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::CourseWizard</name>
    <message>
        <location filename="../ui/courses/wizard/coursewizard.cpp" line="+44" />
        <source>New course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+24" />
        <source>Students</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Lines left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Folder of the course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Class list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::CoursesPage</name>
    <message>
        <location filename="../ui/courses/coursespage.cpp" line="+75" />
        <source>Courses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+48" />
        <source>Remove the course “%1”?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Remove course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <location line="+6" />
        <source>New course…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-5" />
        <source>Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>No course yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>A course has students, a place where they work, and its TPs. Make one from a folder with code, data and documents, and a class list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Try it with the demo course</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::DecisionDialog</name>
    <message>
        <location filename="../ui/parts/decision.cpp" line="+20" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::ExtendDialog</name>
    <message numerus="yes">
        <location filename="../ui/tp/extenddialog.cpp" line="+36" />
        <source>and %n more</source>
        <comment>students</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12" />
        <source>More time</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>More time for %n student(s)</source>
        <translation>
            <numerusform>More time for %n student</numerusform>
            <numerusform>More time for %n students</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Extra time in each session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Minutes of extra time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source> min</source>
        <comment>minutes, after a number</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Later deadline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>New deadline, in the zone of the course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Give more time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::FirstStart</name>
    <message>
        <location filename="../ui/frame/firststart.cpp" line="+63" />
        <source>What do you use Pupitre for?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Choose any that fit. It only decides which sections you see; Settings can change it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::HeroCard</name>
    <message>
        <location filename="../ui/today/herocard.cpp" line="+184" />
        <source>Room %1</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20" />
        <source>%1 of %2 checks passed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+55" />
        <source>Ready to start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Open TP</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::LicencesDialog</name>
    <message>
        <location filename="../ui/settings/licencesdialog.cpp" line="+21" />
        <location line="+12" />
        <location line="+7" />
        <source>Licences</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-5" />
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Typefaces and icons that are part of this program.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/frame/mainwindow.cpp" line="+211" />
        <source>Close while %n operation(s) run?</source>
        <translation>
            <numerusform>Close while %n operation runs?</numerusform>
            <numerusform>Close while %n operations run?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>They stop where they are and can be started again later. Courses on your places are not affected: sessions, deadlines and hand-ins go on without this window.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Stop and close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::MessageBar</name>
    <message>
        <location filename="../ui/parts/messagebar.cpp" line="+123" />
        <source>Hide details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Close this message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Technical details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::NamePage</name>
    <message>
        <location filename="../ui/places/namepage.cpp" line="+22" />
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Only you see it: in the status strip, in lists and in invitations.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>What do you call it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>From now on it keeps its deadlines by itself, with this program closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Everything that was checked is fine.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>It can be used. What the check found to look at stays listed on the page of this place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>It can be added, but not used for a TP before what the check found is put right. The list stays on the page of this place.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Add this place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Give it a name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::NoticeBars</name>
    <message>
        <location filename="../ui/tp/noticebars.cpp" line="+41" />
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Show them</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::OperationRow</name>
    <message>
        <location filename="../ui/frame/operationrow.cpp" line="+126" />
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Cancel: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Remove from this list: %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Remove from this list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Hide details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Technical details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::OperationsSummary</name>
    <message>
        <location filename="../ui/frame/operationssummary.cpp" line="+29" />
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+58" />
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%n operation failed</numerusform>
            <numerusform>%n operations failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n operation(s)</source>
        <comment>that run now</comment>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n operation(s) finished</source>
        <translation>
            <numerusform>%n operation finished</numerusform>
            <numerusform>%n operations finished</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18" />
        <source>Show all operations  (%1)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::OperationsTray</name>
    <message>
        <location filename="../ui/frame/operationstray.cpp" line="+106" />
        <location line="+1" />
        <source>Operations</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n running</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n failed</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n finished</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Clear finished</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::PhaseLine</name>
    <message>
        <location filename="../ui/parts/phaseline.cpp" line="+139" />
        <source>now</source>
        <comment>the present moment on a time line</comment>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::PlaceDetail</name>
    <message>
        <location filename="../ui/places/placedetail.cpp" line="+90" />
        <source>Connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Rename…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Remove…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Show what is written there…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Check the place to see whether it can hold a class: engine, limits, timer, disk, clock and keys.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+78" />
        <source>This place has no timer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Deadlines are kept only while this program is open. A timer in your account there keeps them always.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Set it up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <location line="+51" />
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::PlacesPage</name>
    <message>
        <location filename="../ui/places/placespage.cpp" line="+30" />
        <source>Add a place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <location line="+29" />
        <source>Places</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+29" />
        <source>Remove %1 from your places?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Nothing is touched there: its courses, hand-ins and deadlines go on. You can add it again at any time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::PlannedFilesDialog</name>
    <message>
        <location filename="../ui/places/plannedfilesdialog.cpp" line="+23" />
        <location line="+16" />
        <source>What will be written</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-9" />
        <source>Asking the place…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Pupitre writes these files in your own account there, and nothing else. Removing the place removes them.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::QuestionPanel</name>
    <message>
        <location filename="../ui/places/questionpanel.cpp" line="+30" />
        <source>Fingerprint of the host key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Keep it in the keychain of this session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+32" />
        <source>This computer has never met this host. Compare the fingerprint with the one your administrator gives you: if they are equal, nobody stands between you and the host.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>That was not accepted. Please try again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>It is sent to the host over the encrypted connection and written nowhere.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Trust this host</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Continue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Do not connect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::Rail</name>
    <message>
        <location filename="../ui/frame/rail.cpp" line="+99" />
        <source>Sections</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::RailButton</name>
    <message numerus="yes">
        <location filename="../ui/frame/railbutton.cpp" line="+59" />
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::RenameDialog</name>
    <message>
        <location filename="../ui/places/renamedialog.cpp" line="+24" />
        <source>Rename the place</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Rename</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+21" />
        <source>Give it a name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::ReviewPage</name>
    <message>
        <location filename="../ui/courses/wizard/reviewpage.cpp" line="+42" />
        <source>The course is made on the place, the files are sent, and the workspaces are prepared in the background.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n workspace</numerusform>
            <numerusform>%n workspaces</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0" />
        <source>one for each student or group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>On %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+6" />
        <source>Session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Hand-in until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>At most, all together</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 cores, %2 memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+13" />
        <source>Something is still missing; see below.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+22" />
        <source>Go there</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/courses/wizard/reviewpage.h" line="+24" />
        <source>Review</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Is this right?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Create course</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::RoleCard</name>
    <message>
        <location filename="../ui/frame/rolecard.cpp" line="+18" />
        <source>I teach</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>I do research</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>I am a student</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+9" />
        <source>Courses and their practical work, on a server of yours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The places you compute on, checked and within reach.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>The courses you take, with their deadlines.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::RosterModel</name>
    <message>
        <location filename="../ui/courses/rostermodel.cpp" line="+98" />
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Group</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+14" />
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::SeatBoard</name>
    <message>
        <location filename="../ui/tp/seatboard.cpp" line="+47" />
        <source>Students of this TP</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::SeatModel</name>
    <message>
        <location filename="../ui/tp/seatmodel.cpp" line="+190" />
        <source>Student</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Connections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Last activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Extra time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Problem</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::SeatPanel</name>
    <message>
        <location filename="../ui/tp/seatpanel.cpp" line="+41" />
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+61" />
        <source>Last activity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Handed in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Extra time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Restart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>More time…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::SeatTile</name>
    <message>
        <location filename="../ui/tp/seattile.cpp" line="+40" />
        <location line="+109" />
        <source>Restart</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::SeatToolbar</name>
    <message>
        <location filename="../ui/tp/seattoolbar.cpp" line="+61" />
        <source>Wall</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <location line="+59" />
        <source>Restart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-59" />
        <location line="+60" />
        <source>More time…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-59" />
        <source>Restart the environment of the chosen students</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Give the chosen students more time</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+55" />
        <source>%n chosen</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11" />
        <source>Show only: %1</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::SeatWall</name>
    <message>
        <location filename="../ui/tp/seatwall.cpp" line="+26" />
        <source>Students of this TP</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::SettingsPage</name>
    <message>
        <location filename="../ui/settings/settingspage.cpp" line="+147" />
        <source>What you use Pupitre for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Decides which sections the rail shows. Nothing else depends on it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <location line="+5" />
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-4" />
        <source>Dates, sizes and numbers follow it too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <location line="+2" />
        <source>Colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-1" />
        <source>Light for bright rooms, dark for dim ones.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Motion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Panels unfold at once and the sign of work stands still.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Reduce motion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Pupitre %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Free software, GNU General Public License 3 or later. No account, no telemetry.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Licences…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::TodayPage</name>
    <message>
        <location filename="../ui/today/todaypage.cpp" line="+115" />
        <source>Open folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+78" />
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <location line="+8" />
        <source>New course…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="-6" />
        <source>Deadlines this week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Nothing has to be handed in this week.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>TPs running now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>No TP is running.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>No TP is planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Here you see your next TP: when it starts, whether all is ready, and one button to start it. Make a course from a folder with your code and a class list.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Add a place…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Try it with the demo course</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::TpActions</name>
    <message numerus="yes">
        <location filename="../ui/tp/tpactions.cpp" line="+89" />
        <source>%n student(s) are connected and will be disconnected.</source>
        <translation>
            <numerusform>%n student is connected and will be disconnected.</numerusform>
            <numerusform>%n students are connected and will be disconnected.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody's work is lost: everybody can hand in until %1.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>End %1 now?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>End TP</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+52" />
        <source>Restart %n environment(s)?</source>
        <translation>
            <numerusform>Restart %n environment?</numerusform>
            <numerusform>Restart %n environments?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n student(s) are connected: what they run is stopped. Files are kept.</source>
        <translation>
            <numerusform>%n student is connected: what they run is stopped. Files are kept.</numerusform>
            <numerusform>%n students are connected: what they run is stopped. Files are kept.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Restart</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Folder for the work of the students</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>Folder for the invitations</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+10" />
        <source>%n invitation(s) made.</source>
        <translation>
            <numerusform>%n invitation made.</numerusform>
            <numerusform>%n invitations made.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Give each student the folder with their name.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::TpPage</name>
    <message>
        <location filename="../ui/tp/tppage.cpp" line="+160" />
        <source>Open folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+49" />
        <source>Students  %1</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+58" />
        <source>Courses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+45" />
        <source>Collect…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Refresh</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Find a student</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Nobody in this course yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Students come with the class list. Add them to the course and they appear here, one tile each.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::TrustPage</name>
    <message>
        <location filename="../ui/places/trustpage.cpp" line="+53" />
        <source>Host key</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Is it the right one?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>A host shows who it is by its key. Pupitre never connects to a host whose key has changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+35" />
        <source>Connecting…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>The host waits for your answer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Not connected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+12" />
        <source>Please answer the question below first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Still connecting. This can take a few seconds.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::WhatPage</name>
    <message>
        <location filename="../ui/courses/wizard/whatpage.cpp" line="+37" />
        <source>Folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Name of the course</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Name of the TP</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Environment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The container image the students work in.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Room</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+40" />
        <source>Choose a folder that holds code, data, documents and a class list, each where it has them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+49" />
        <source>not in this folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>each student gets a copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <location line="+1" />
        <source>shared, read-only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+0" />
        <source>Documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/courses/wizard/whatpage.h" line="+24" />
        <source>What</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>What is this course about?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::WhenPage</name>
    <message>
        <location filename="../ui/courses/wizard/whenpage.cpp" line="+40" />
        <source>Add a session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+3" />
        <source>Starts by itself at its hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+4" />
        <source>Hand-in until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Work is kept until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Then it is purged, if it was collected.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Time zone of the class</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+10" />
        <source>Sessions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+24" />
        <source>Each session has its hours; between them and after them students can hand in until the deadline.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+29" />
        <source>Day of the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Start of the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>End of the session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Remove this session</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/courses/wizard/whenpage.h" line="+30" />
        <source>When</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>When is the TP?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::WherePage</name>
    <message>
        <location filename="../ui/courses/wizard/wherepage.cpp" line="+25" />
        <source>It does not answer; the course can be made once it does.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Nothing is known of it yet.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>%1 free</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>no container engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+84" />
        <source>The place keeps the course, runs the environments and holds the deadline, also while this computer is off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+35" />
        <source>Choose the place where the students work.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/courses/wizard/wherepage.h" line="+22" />
        <source>Where</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Where do the students work?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::WhoPage</name>
    <message>
        <location filename="../ui/courses/wizard/whopage.cpp" line="+32" />
        <source>Class list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+25" />
        <source>Choose a CSV file…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+15" />
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+16" />
        <source>Take the list that the learning platform exports; each person gets a workspace of their own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+34" />
        <source>Class list of the folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>No class list yet</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>separator “%1”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>The course can also be made without anybody; students are added later.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n ready</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n with a remark</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n with a remark</numerusform>
            <numerusform>%n with a remark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n left out</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15" />
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n line cannot be used.</numerusform>
            <numerusform>%n lines cannot be used.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nothing is dropped silently: correct the file and choose it again, or go on without them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+5" />
        <source>Show the next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location filename="../ui/courses/wizard/whopage.h" line="+27" />
        <source>Who</source>
        <comment>step of the wizard</comment>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+1" />
        <source>Who takes this course?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>pupitre::WizardFrame</name>
    <message>
        <location filename="../ui/parts/wizardframe.cpp" line="+73" />
        <source>Summary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+8" />
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+2" />
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+98" />
        <source>Step %1 of %2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <location line="+7" />
        <source>Next</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
