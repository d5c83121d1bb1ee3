<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AdministratorLetter</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/administratorletter.cpp" line="+34"/>
        <source>and %n more time(s), in the files</source>
        <translation>
            <numerusform>and %n more time, in the files</numerusform>
            <numerusform>and %n more times, in the files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message numerus="yes">
        <location filename="../ui/words/agewords.cpp" line="+33"/>
        <source>seen %n minute(s) ago</source>
        <translation>
            <numerusform>seen %n minute ago</numerusform>
            <numerusform>seen %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>seen %n hour(s) ago</source>
        <translation>
            <numerusform>seen %n hour ago</numerusform>
            <numerusform>seen %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>seen %n day(s) ago</source>
        <translation>
            <numerusform>seen %n day ago</numerusform>
            <numerusform>seen %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaWords</name>
    <message numerus="yes">
        <location filename="../ui/today/agendarows.cpp" line="+67"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertText</name>
    <message numerus="yes">
        <location filename="../ui/gpus/alerts/alertwords.cpp" line="+47"/>
        <source>%n min</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n h</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <location filename="../ui/courses/changewords.cpp" line="+73"/>
        <source>%n added</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n back</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n back</numerusform>
            <numerusform>%n back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n moved</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n renamed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n renamed</numerusform>
            <numerusform>%n renamed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n corrected</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n corrected</numerusform>
            <numerusform>%n corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n leaving</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n leaving</numerusform>
            <numerusform>%n leaving</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/clitext.cpp" line="+95"/>
        <source>%1: %2, %n processor(s), %3 of memory, %4 free on disk</source>
        <translation>
            <numerusform>%1: %2, %n processor, %3 of memory, %4 free on disk</numerusform>
            <numerusform>%1: %2, %n processors, %3 of memory, %4 free on disk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n file(s) or folder(s) were removed there.</source>
        <translation>
            <numerusform>%n file or folder was removed there.</numerusform>
            <numerusform>%n files or folders were removed there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%1 (%2) is published for %n seat(s). Workspaces are prepared in the background.</source>
        <translation>
            <numerusform>%1 (%2) is published for %n seat. Workspaces are prepared in the background.</numerusform>
            <numerusform>%1 (%2) is published for %n seats. Workspaces are prepared in the background.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>Removing %1 destroys %n workspace(s) and %2 submissions (%3), of which %4 were never collected.</source>
        <translation>
            <numerusform>Removing %1 destroys %n workspace and %2 submissions (%3), of which %4 were never collected.</numerusform>
            <numerusform>Removing %1 destroys %n workspaces and %2 submissions (%3), of which %4 were never collected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n seat(s), %1 without a key</source>
        <translation>
            <numerusform>%n seat, %1 without a key</numerusform>
            <numerusform>%n seats, %1 without a key</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+67"/>
        <source>%1 submissions of %n seat(s), %2, are in %3.</source>
        <translation>
            <numerusform>%1 submissions of %n seat, %2, are in %3.</numerusform>
            <numerusform>%1 submissions of %n seats, %2, are in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n invitation(s) are in %1. Send each student the folder with their name, and nobody else.</source>
        <translation>
            <numerusform>%n invitation is in %1. Send each student the folder with their name, and nobody else.</numerusform>
            <numerusform>%n invitations are in %1. Send each student the folder with their name, and nobody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 can come in with %n key(s).</source>
        <translation>
            <numerusform>%1 can come in with %n key.</numerusform>
            <numerusform>%1 can come in with %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>All %n file(s) are exactly as they were handed in.</source>
        <translation>
            <numerusform>%n file is exactly as it was handed in.</numerusform>
            <numerusform>All %n files are exactly as they were handed in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectSentences</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/collectwords.cpp" line="+61"/>
        <source>%n hand-in(s) collected.</source>
        <translation>
            <numerusform>%n hand-in collected.</numerusform>
            <numerusform>%n hand-ins collected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n student(s) handed in nothing.</source>
        <translation>
            <numerusform>%n student handed in nothing.</numerusform>
            <numerusform>%n students handed in nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n could not be collected; collect again for those.</source>
        <translation>
            <numerusform>%n could not be collected; collect again for that one.</numerusform>
            <numerusform>%n could not be collected; collect again for those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n file(s) got another name, because theirs is not allowed there.</source>
        <translation>
            <numerusform>%n file got another name, because its own is not allowed there.</numerusform>
            <numerusform>%n files got other names, because theirs are not allowed there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n link(s) were left out.</source>
        <translation>
            <numerusform>%n link was left out.</numerusform>
            <numerusform>%n links were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n student(s) are not in the worksheet and not in the zip.</source>
        <translation>
            <numerusform>%n student is not in the worksheet and not in the zip.</numerusform>
            <numerusform>%n students are not in the worksheet and not in the zip.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message numerus="yes">
        <location filename="../ui/courses/wizard/conflictwords.cpp" line="+119"/>
        <source>The same happens %n more time(s).</source>
        <translation>
            <numerusform>The same happens once more.</numerusform>
            <numerusform>The same happens %n more times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message numerus="yes">
        <location filename="../ui/student/copywords.cpp" line="+49"/>
        <source>%n file(s) came, %1.</source>
        <translation>
            <numerusform>%n file came, %1.</numerusform>
            <numerusform>%n files came, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n file(s) were here already.</source>
        <translation>
            <numerusform>%n file was here already.</numerusform>
            <numerusform>%n files were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n file(s) that you had changed here are now in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>
            <numerusform>%n file that you had changed here is now in %1.</numerusform>
            <numerusform>%n files that you had changed here are now in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n file(s) are no more at the place; they stay here.</source>
        <translation>
            <numerusform>%n file is no more at the place; it stays here.</numerusform>
            <numerusform>%n files are no more at the place; they stay here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n file(s) could not be copied.</source>
        <translation>
            <numerusform>%n file could not be copied.</numerusform>
            <numerusform>%n files could not be copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message numerus="yes">
        <location filename="../ui/today/countdownwords.cpp" line="+26"/>
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/coursetext.cpp" line="+48"/>
        <source>%1: %n file(s), %2</source>
        <extracomment>%1: &quot;Documents&quot;, %2: a size</extracomment>
        <translation>
            <numerusform>%1: %n file, %2</numerusform>
            <numerusform>%1: %n files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n document(s) added to %1. Students find them under /documents.</source>
        <translation>
            <numerusform>%n document was added to %1. Students find it under /documents.</numerusform>
            <numerusform>%n documents were added to %1. Students find them under /documents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CurveContentWords</name>
    <message numerus="yes">
        <location filename="../ui/gpus/now/curvecontent.cpp" line="+79"/>
        <source>%n more together</source>
        <comment>people, courses or experiments in a chart</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+77"/>
        <source>the first %1 of %n machine(s)</source>
        <translation>
            <numerusform>the first %1 of %n machine</numerusform>
            <numerusform>the first %1 of %n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>the first %1 of %n GPU(s)</source>
        <translation>
            <numerusform>the first %1 of %n GPU</numerusform>
            <numerusform>the first %1 of %n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>the first %1 of %n GPU(s); grouped, all are seen</source>
        <translation>
            <numerusform>the first %1 of %n GPU; grouped, all are seen</numerusform>
            <numerusform>the first %1 of %n GPUs; grouped, all are seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n machine(s)</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n GPU(s)</source>
        <comment>in a chart</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/demotext.cpp" line="+118"/>
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n invitation(s)</source>
        <translation>
            <numerusform>%n invitation</numerusform>
            <numerusform>%n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n instance(s) running</source>
        <translation>
            <numerusform>%n instance running</numerusform>
            <numerusform>%n instances running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n door(s) tried, all closed</source>
        <translation>
            <numerusform>%n door tried, closed</numerusform>
            <numerusform>%n doors tried, all closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n file(s) as handed in</source>
        <translation>
            <numerusform>%n file as handed in</numerusform>
            <numerusform>%n files as handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadedWords</name>
    <message numerus="yes">
        <location filename="../ui/student/downloadwords.cpp" line="+38"/>
        <source>%n file(s), each as the receipt says.</source>
        <translation>
            <numerusform>%n file, as the receipt says.</numerusform>
            <numerusform>%n files, each as the receipt says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n file(s) of feedback came with it.</source>
        <translation>
            <numerusform>%n file of feedback came with it.</numerusform>
            <numerusform>%n files of feedback came with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message numerus="yes">
        <location filename="../ui/words/draftwords.cpp" line="+47"/>
        <source>It had %n more session(s).</source>
        <translation>
            <numerusform>It had %n more session.</numerusform>
            <numerusform>It had %n more sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/environment/environmenttext.cpp" line="+141"/>
        <source>Built: %1, %2, %n packages.</source>
        <translation>
            <numerusform>Built: %1, %2, %n package.</numerusform>
            <numerusform>Built: %1, %2, %n packages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+93"/>
        <source>%n file(s) sent, %1. The data is in %2.</source>
        <translation>
            <numerusform>%n file sent, %1. The data is in %2.</numerusform>
            <numerusform>%n files sent, %1. The data is in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n file(s) are damaged. Put the data again: only those are sent.</source>
        <translation>
            <numerusform>%n file is damaged. Put the data again: only that one is sent.</numerusform>
            <numerusform>%n files are damaged. Put the data again: only those are sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackSentences</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/feedbackwords.cpp" line="+35"/>
        <source>%n student(s) get feedback:</source>
        <translation>
            <numerusform>%n student gets feedback:</numerusform>
            <numerusform>%n students get feedback:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n file(s), %1.</source>
        <extracomment>continues the sentence before; %1: a size</extracomment>
        <translation>
            <numerusform>%n file, %1.</numerusform>
            <numerusform>%n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n folder(s) belong to nobody and stay here: %1</source>
        <extracomment>%1: names of folders</extracomment>
        <translation>
            <numerusform>%n folder belongs to nobody and stays here: %1</numerusform>
            <numerusform>%n folders belong to nobody and stay here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20"/>
        <source>%n student(s) have their feedback.</source>
        <translation>
            <numerusform>%n student has the feedback.</numerusform>
            <numerusform>%n students have their feedback.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n did not get it; send it again.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n did not get it; send it again.</numerusform>
            <numerusform>%n did not get it; send it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GpuTableText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/monitoring/gputable.cpp" line="+77"/>
        <source>%1 of %n core(s)</source>
        <translation>
            <numerusform>%1 of %n core</numerusform>
            <numerusform>%1 of %n cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GpuWords</name>
    <message numerus="yes">
        <location filename="../ui/gpus/gpuwords.cpp" line="+80"/>
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+54"/>
        <source>%n program(s) on it</source>
        <translation>
            <numerusform>%n program on it</numerusform>
            <numerusform>%n programs on it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GpusText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/monitoring/gpustext.cpp" line="+94"/>
        <source>%n GPU(s), %1 held</source>
        <extracomment>of all GPUs; %1: how many of them somebody holds</extracomment>
        <translation>
            <numerusform>%n GPU, %1 held</numerusform>
            <numerusform>%n GPUs, %1 held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GpusWatchText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/monitoring/gpuswatch.cpp" line="+133"/>
        <source>! and %n more alert(s)</source>
        <translation>
            <numerusform>! and %n more alert</numerusform>
            <numerusform>! and %n more alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandInWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/handinwords.cpp" line="+67"/>
        <source>%n nothing</source>
        <comment>filter over students: who has handed in nothing</comment>
        <translation>
            <numerusform>%n nothing</numerusform>
            <numerusform>%n nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n on time</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n on time</numerusform>
            <numerusform>%n on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n late</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%1, %n time(s)</source>
        <comment>how often work was handed in</comment>
        <extracomment>%1: date and time of the last hand-in</extracomment>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/hosttext.cpp" line="+41"/>
        <source>%1 (%2) computes for this course now, %n seat(s).</source>
        <translation>
            <numerusform>%1 (%2) computes for this course now, %n seat.</numerusform>
            <numerusform>%1 (%2) computes for this course now, %n seats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>It has %n GPU(s).</source>
        <translation>
            <numerusform>It has %n GPU.</numerusform>
            <numerusform>It has %n GPUs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InviteWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/people/invitewords.cpp" line="+54"/>
        <source>%n invitation(s) made.</source>
        <translation>
            <numerusform>%n invitation made.</numerusform>
            <numerusform>%n invitations made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>%n key(s) were made before, without a passphrase.</source>
        <translation>
            <numerusform>%n key was made before, without a passphrase.</numerusform>
            <numerusform>%n keys were made before, without a passphrase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n student(s) will send you a join request: import it from the dialog of the invitations.</source>
        <translation>
            <numerusform>%n student will send you a join request: import it from the dialog of the invitations.</numerusform>
            <numerusform>%n students will send you a join request each: import them from the dialog of the invitations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-28"/>
        <source>%n student(s) are not in it: give them their folder.</source>
        <translation>
            <numerusform>%n student is not in it: give them their folder.</numerusform>
            <numerusform>%n students are not in it: give them their folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinWords</name>
    <message numerus="yes">
        <location filename="../ui/words/joinwords.cpp" line="+95"/>
        <source>%n student(s) get a key.</source>
        <translation>
            <numerusform>%n student gets a key.</numerusform>
            <numerusform>%n students get a key.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n student(s) get another key, and the old one is refused.</source>
        <translation>
            <numerusform>%n student gets another key, and the old one is refused.</numerusform>
            <numerusform>%n students get another key, and the old ones are refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n line cannot be used.</numerusform>
            <numerusform>%n lines cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadWords</name>
    <message numerus="yes">
        <location filename="../ui/words/loadwords.cpp" line="+48"/>
        <source>%n GPU(s)</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n core(s)</source>
        <comment>what is missing</comment>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+18"/>
        <source>%n GPU(s)</source>
        <comment>load</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n core(s)</source>
        <comment>load</comment>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%1 of %n GPU(s)</source>
        <extracomment>the load of a day, short; %1: may be taken</extracomment>
        <translation>
            <numerusform>%1 of %n GPU</numerusform>
            <numerusform>%1 of %n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%1 of %n core(s)</source>
        <extracomment>the load of a day, short; %1: may be taken</extracomment>
        <translation>
            <numerusform>%1 of %n core</numerusform>
            <numerusform>%1 of %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+39"/>
        <source>%n more</source>
        <comment>TPs</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>%n core(s)</source>
        <comment>of a place</comment>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n GPU(s)</source>
        <comment>of a place</comment>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakingSummary</name>
    <message numerus="yes">
        <location filename="../ui/environments/wizard/makingsummary.cpp" line="+63"/>
        <source>%n added</source>
        <comment>files or folders</comment>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n on places</source>
        <comment>files or folders</comment>
        <translation>
            <numerusform>%n on places</numerusform>
            <numerusform>%n on places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageSentences</name>
    <message numerus="yes">
        <location filename="../ui/tp/messages/messagewords.cpp" line="+38"/>
        <source>At most %n line(s): a terminal shows no more at once.</source>
        <translation>
            <numerusform>At most %n line: a terminal shows no more at once.</numerusform>
            <numerusform>At most %n lines: a terminal shows no more at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>The message went to %n student(s).</source>
        <translation>
            <numerusform>The message went to %n student.</numerusform>
            <numerusform>The message went to %n students.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n of them have a terminal open and see it now; the others when they come in.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n of them has a terminal open and sees it now; the others when they come in.</numerusform>
            <numerusform>%n of them have a terminal open and see it now; the others when they come in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n could not get it.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n could not get it.</numerusform>
            <numerusform>%n could not get it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message numerus="yes">
        <location filename="../ui/words/statewords.cpp" line="+211"/>
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherClasses</name>
    <message numerus="yes">
        <location filename="../ui/courses/otherclasses.cpp" line="+34"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/peopletext.cpp" line="+137"/>
        <source>%n person(s) have a new key; the old ones are refused. The invitations are in %1.</source>
        <translation>
            <numerusform>%n person has a new key; the old one is refused. The invitation is in %1.</numerusform>
            <numerusform>%n people have a new key; the old ones are refused. The invitations are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+36"/>
        <source>%n student(s) send you a join request; “pupitre course admit” takes them.</source>
        <translation>
            <numerusform>%n student sends you a join request; “pupitre course admit” takes it.</numerusform>
            <numerusform>%n students send you a join request each; “pupitre course admit” takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message numerus="yes">
        <location filename="../ui/places/placewords.cpp" line="+78"/>
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processor</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message numerus="yes">
        <location filename="../ui/today/readinesswords.cpp" line="+86"/>
        <source>%n student(s) without a key</source>
        <translation>
            <numerusform>%n student without a key</numerusform>
            <numerusform>%n students without a key</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalWords</name>
    <message numerus="yes">
        <location filename="../ui/courses/removalwords.cpp" line="+23"/>
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n workspace</numerusform>
            <numerusform>%n workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n submission(s)</source>
        <translation>
            <numerusform>%n submission</numerusform>
            <numerusform>%n submissions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n of the submissions is nowhere else: collect it first if you want it.</source>
        <translation>
            <numerusform>%n of the submissions is nowhere else: collect it first if you want it.</numerusform>
            <numerusform>%n of the submissions are nowhere else: collect them first if you want them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResetSentences</name>
    <message numerus="yes">
        <location filename="../ui/tp/files/resetwords.cpp" line="+76"/>
        <source>%1 was reset for %n student(s).</source>
        <extracomment>%1: a file name</extracomment>
        <translation>
            <numerusform>%1 was reset for %n student.</numerusform>
            <numerusform>%1 was reset for %n students.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n had it as it was handed out.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n had it as it was handed out.</numerusform>
            <numerusform>%n had it as it was handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>For %n it could not be done.</source>
        <comment>students</comment>
        <translation>
            <numerusform>For %n it could not be done.</numerusform>
            <numerusform>For %n it could not be done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResourceWords</name>
    <message numerus="yes">
        <location filename="../ui/words/resourcewords.cpp" line="+54"/>
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n link(s) left out</source>
        <translation>
            <numerusform>%n link left out</numerusform>
            <numerusform>%n links left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatNames</name>
    <message numerus="yes">
        <location filename="../ui/tp/seats/seatnames.cpp" line="+31"/>
        <source>and %n more</source>
        <comment>students</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatRowWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/seats/seatrow.cpp" line="+35"/>
        <source>%1, %n time(s)</source>
        <comment>how often work was handed in</comment>
        <extracomment>%1: date and time of the last</extracomment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/seats/seatwords.cpp" line="+80"/>
        <source>%n working</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n working</numerusform>
            <numerusform>%n working</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n idle</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n idle</numerusform>
            <numerusform>%n idle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n not connected</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n not connected</numerusform>
            <numerusform>%n not connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n failed</source>
        <comment>filter over students</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n handed in</source>
        <comment>filter over students: who has handed in</comment>
        <translation>
            <numerusform>%n handed in</numerusform>
            <numerusform>%n handed in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudentText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/student/studenttext.cpp" line="+135"/>
        <source>A hand-in would take %n file(s), %1; %2 of them are as they were handed out.</source>
        <translation>
            <numerusform>A hand-in would take %n file, %1; %2 of them are as they were handed out.</numerusform>
            <numerusform>A hand-in would take %n files, %1; %2 of them are as they were handed out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+21"/>
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) came, %1; your submission is in %2.</source>
        <translation>
            <numerusform>%n file came, %1; your submission is in %2.</numerusform>
            <numerusform>%n files came, %1; your submission is in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n file(s) of feedback came with it.</source>
        <translation>
            <numerusform>%n file of feedback came with it.</numerusform>
            <numerusform>%n files of feedback came with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) of feedback are in %1.</source>
        <translation>
            <numerusform>%n file of feedback is in %1.</numerusform>
            <numerusform>%n files of feedback are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n file(s) came, %1; %2 were here already.</source>
        <translation>
            <numerusform>%n file came, %1; %2 were here already.</numerusform>
            <numerusform>%n files came, %1; %2 were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyWords</name>
    <message numerus="yes">
        <location filename="../ui/student/studywords.cpp" line="+67"/>
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22"/>
        <source>%1 · %n file(s)</source>
        <extracomment>%1: date and time of the last hand-in</extracomment>
        <translation>
            <numerusform>%1 · %n file</numerusform>
            <numerusform>%1 · %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+151"/>
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TpNotices</name>
    <message numerus="yes">
        <location filename="../ui/tp/noticewords.cpp" line="+57"/>
        <source>%n student(s) cannot work.</source>
        <translation>
            <numerusform>%n student cannot work.</numerusform>
            <numerusform>%n students cannot work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TpWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/tpwords.cpp" line="+152"/>
        <source>Collect from %n student(s)…</source>
        <translation>
            <numerusform>Collect from %n student…</numerusform>
            <numerusform>Collect from %n students…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+53"/>
        <source>%n student(s) can work until %1.</source>
        <translation>
            <numerusform>%n student can work until %1.</numerusform>
            <numerusform>%n students can work until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n student(s) can hand in until %1.</source>
        <translation>
            <numerusform>%n student can hand in until %1.</numerusform>
            <numerusform>%n students can hand in until %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n of them is closed now and gets the work back, to go on with it.</source>
        <translation>
            <numerusform>%n of them is closed now and gets the work back, to go on with it.</numerusform>
            <numerusform>%n of them are closed now and get the work back, to go on with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n of them had a later deadline, which becomes earlier.</source>
        <translation>
            <numerusform>%n of them had a later deadline, which becomes earlier.</numerusform>
            <numerusform>%n of them had later deadlines, which become earlier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TransferText</name>
    <message numerus="yes">
        <location filename="../app/desktop/cli/transfertext.cpp" line="+26"/>
        <source>%1 is in %2: %3, %n submission(s), each compared with its receipt.</source>
        <translation>
            <numerusform>%1 is in %2: %3, %n submission, compared with its receipt.</numerusform>
            <numerusform>%1 is in %2: %3, %n submissions, each compared with its receipt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%1 is on %2 now, with %n submission(s), each compared with its MANIFEST.</source>
        <translation>
            <numerusform>%1 is on %2 now, with %n submission, compared with its MANIFEST.</numerusform>
            <numerusform>%1 is on %2 now, with %n submissions, each compared with its MANIFEST.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message numerus="yes">
        <location filename="../ui/student/verifywords.cpp" line="+61"/>
        <source>All %n file(s) are exactly as they were handed in.</source>
        <translation>
            <numerusform>%n file, exactly as it was handed in.</numerusform>
            <numerusform>All %n files are exactly as they were handed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/waiting/waitingwords.cpp" line="+35"/>
        <source>for %n student(s)</source>
        <translation>
            <numerusform>for %n student</numerusform>
            <numerusform>for %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>class list of %n student(s)</source>
        <translation>
            <numerusform>class list of %n student</numerusform>
            <numerusform>class list of %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n leaving</source>
        <translation>
            <numerusform>%n leaving</numerusform>
            <numerusform>%n leaving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n change(s) wait for %1</source>
        <translation>
            <numerusform>%n change waits for %1</numerusform>
            <numerusform>%n changes wait for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n change(s) could not be made</source>
        <translation>
            <numerusform>%n change could not be made</numerusform>
            <numerusform>%n changes could not be made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WayOutWords</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/wayoutwords.cpp" line="+30"/>
        <source>Let %n student(s) of %1 share a GPU.</source>
        <extracomment>%1: a TP</extracomment>
        <translation>
            <numerusform>Let %n student of %1 share a GPU.</numerusform>
            <numerusform>Let %n students of %1 share a GPU.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekBoard</name>
    <message numerus="yes">
        <location filename="../ui/courses/week/weekboard.cpp" line="+85"/>
        <source>%n instance(s) at most</source>
        <comment>load of a day</comment>
        <translation>
            <numerusform>%n instance at most</numerusform>
            <numerusform>%n instances at most</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <location filename="../ui/tp/work/workwords.cpp" line="+42"/>
        <source>… more than %n other(s), not shown</source>
        <comment>entries of a folder</comment>
        <translation>
            <numerusform>… more than %n other, not shown</numerusform>
            <numerusform>… more than %n others, not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>… %n other(s), not shown</source>
        <comment>entries of a folder</comment>
        <translation>
            <numerusform>… %n other, not shown</numerusform>
            <numerusform>… %n others, not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::BuildView</name>
    <message numerus="yes">
        <location filename="../ui/environments/build/buildview.cpp" line="+214"/>
        <source>%1 with %n packages, as %2.</source>
        <translation>
            <numerusform>%1 with %n package, as %2.</numerusform>
            <numerusform>%1 with %n packages, as %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::CheckListModel</name>
    <message numerus="yes">
        <location filename="../ui/places/checklistmodel.cpp" line="+76"/>
        <source>%n fine</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n fine</numerusform>
            <numerusform>%n fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n to look at</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n to put right</source>
        <comment>answers of a place check</comment>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ColumnsDialog</name>
    <message numerus="yes">
        <location filename="../ui/courses/columnsdialog.cpp" line="+219"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ConflictList</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/conflictlist.cpp" line="+94"/>
        <source>%n more</source>
        <comment>times in which a place has not enough</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::CopyNamePage</name>
    <message numerus="yes">
        <location filename="../ui/courses/copy/copynamepage.cpp" line="+31"/>
        <source>%n TP(s)</source>
        <translation>
            <numerusform>%n TP</numerusform>
            <numerusform>%n TPs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::CopyReviewPage</name>
    <message numerus="yes">
        <location filename="../ui/courses/copy/copyreviewpage.cpp" line="+65"/>
        <source>%n more</source>
        <comment>problems of a copied course</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+64"/>
        <source>%n TP(s)</source>
        <translation>
            <numerusform>%n TP</numerusform>
            <numerusform>%n TPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n workspace</numerusform>
            <numerusform>%n workspaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::CopyWhenPage</name>
    <message numerus="yes">
        <location filename="../ui/courses/copy/copywhenpage.cpp" line="+135"/>
        <source>The TPs have %n session(s).</source>
        <translation>
            <numerusform>The TPs have %n session.</numerusform>
            <numerusform>The TPs have %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n event(s) are missing.</source>
        <translation>
            <numerusform>%n event is missing.</numerusform>
            <numerusform>%n events are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>The last %n event(s) are left over.</source>
        <translation>
            <numerusform>The last event is left over.</numerusform>
            <numerusform>The last %n events are left over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>All TPs move by %n week(s); weekdays and hours stay.</source>
        <translation>
            <numerusform>All TPs move by %n week; weekdays and hours stay.</numerusform>
            <numerusform>All TPs move by %n weeks; weekdays and hours stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>All TPs move by %n day(s); hours stay, weekdays change.</source>
        <translation>
            <numerusform>All TPs move by %n day; hours stay, weekdays change.</numerusform>
            <numerusform>All TPs move by %n days; hours stay, weekdays change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::CourseFrame</name>
    <message numerus="yes">
        <location filename="../ui/courses/courseframe.cpp" line="+154"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::DiffDialog</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/diffdialog.cpp" line="+108"/>
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+32"/>
        <source>… %n line(s) as handed out</source>
        <translation>
            <numerusform>… %n line as handed out</numerusform>
            <numerusform>… %n lines as handed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n more line</numerusform>
            <numerusform>… %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ExtendDialog</name>
    <message numerus="yes">
        <location filename="../ui/tp/seats/extenddialog.cpp" line="+44"/>
        <source>More time for %n student(s)</source>
        <translation>
            <numerusform>More time for %n student</numerusform>
            <numerusform>More time for %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::FeedbackDialog</name>
    <message numerus="yes">
        <location filename="../ui/student/feedbackdialog.cpp" line="+106"/>
        <source>Your teacher sent %n file(s).</source>
        <translation>
            <numerusform>Your teacher sent %n file.</numerusform>
            <numerusform>Your teacher sent %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::FilesDialog</name>
    <message numerus="yes">
        <location filename="../ui/files/filesdialog.cpp" line="+188"/>
        <source>Replace %n item(s)?</source>
        <translation>
            <numerusform>Replace %n item?</numerusform>
            <numerusform>Replace %n items?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+75"/>
        <source>Remove %n item(s) at the place?</source>
        <translation>
            <numerusform>Remove %n item at the place?</numerusform>
            <numerusform>Remove %n items at the place?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+25"/>
        <source>%n item(s) stayed behind.</source>
        <translation>
            <numerusform>%n item stayed behind.</numerusform>
            <numerusform>%n items stayed behind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n file(s) copied, %1.</source>
        <translation>
            <numerusform>%n file copied, %1.</numerusform>
            <numerusform>%n files copied, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n file(s) were there already, unchanged.</source>
        <translation>
            <numerusform>%n file was there already, unchanged.</numerusform>
            <numerusform>%n files were there already, unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::FilesTab</name>
    <message numerus="yes">
        <location filename="../ui/tp/files/filestab.cpp" line="+115"/>
        <source>%1: %n file(s), %2</source>
        <extracomment>%1: &quot;Code v1&quot;, %2: a size</extracomment>
        <translation>
            <numerusform>%1: %n file, %2</numerusform>
            <numerusform>%1: %n files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n document added.</numerusform>
            <numerusform>%n documents added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::FolderPane</name>
    <message numerus="yes">
        <location filename="../ui/files/folderpane.cpp" line="+160"/>
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>%n item chosen</numerusform>
            <numerusform>%n items chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n item(s) chosen, %1</source>
        <translation>
            <numerusform>%n item chosen, %1</numerusform>
            <numerusform>%n items chosen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ForecastView</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/forecastview.cpp" line="+275"/>
        <source>%n time(s) in which a place has not enough:</source>
        <translation>
            <numerusform>%n time in which a place has not enough:</numerusform>
            <numerusform>%n times in which a place has not enough:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::GpusTab</name>
    <message numerus="yes">
        <location filename="../ui/tp/gpus/gpustab.cpp" line="+80"/>
        <source>%n unused</source>
        <extracomment>a filter: who holds a GPU for long without using it</extracomment>
        <translation>
            <numerusform>%n unused</numerusform>
            <numerusform>%n unused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n student(s) with one</source>
        <translation>
            <numerusform>%n student with one</numerusform>
            <numerusform>%n students with one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n without</source>
        <comment>students without a GPU</comment>
        <translation>
            <numerusform>%n without</numerusform>
            <numerusform>%n without</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::HandInDialog</name>
    <message numerus="yes">
        <location filename="../ui/student/handindialog.cpp" line="+98"/>
        <source>Your last one, no. %1, was received %2 with %n file(s). Earlier ones stay at the place.</source>
        <translation>
            <numerusform>Your last one, no. %1, was received %2 with %n file. Earlier ones stay at the place.</numerusform>
            <numerusform>Your last one, no. %1, was received %2 with %n files. Earlier ones stay at the place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::HandInPanel</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/handinpanel.cpp" line="+94"/>
        <source>%n file(s), %1</source>
        <extracomment>of a hand-in; %1: a size such as &quot;21.4 MB&quot;</extracomment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>%n file(s) changed.</source>
        <translation>
            <numerusform>%n file changed.</numerusform>
            <numerusform>%n files changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n as handed out.</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n as handed out.</numerusform>
            <numerusform>%n as handed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::HandInsTab</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/handinstab.cpp" line="+233"/>
        <source>Collect %n as</source>
        <comment>the work of students</comment>
        <translation>
            <numerusform>Collect %n as</numerusform>
            <numerusform>Collect %n as</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::HeatCard</name>
    <message numerus="yes">
        <location filename="../ui/gpus/heat/heatcard.cpp" line="+64"/>
        <source>%1 of %n reporting</source>
        <extracomment>how many GPUs (or machines) report at the moment; %1: how many of them</extracomment>
        <translation>
            <numerusform>%1 of %n reporting</numerusform>
            <numerusform>%1 of %n reporting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::HeroCard</name>
    <message numerus="yes">
        <location filename="../ui/today/herocard.cpp" line="+187"/>
        <source>%n student(s)</source>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::InvitationFacts</name>
    <message numerus="yes">
        <location filename="../ui/student/invitationfacts.cpp" line="+69"/>
        <source>Host key(s)</source>
        <translation>
            <numerusform>Host key</numerusform>
            <numerusform>Host keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::InviteDialog</name>
    <message numerus="yes">
        <location filename="../ui/tp/people/invitedialog.cpp" line="+141"/>
        <source>%n invitation(s) will be written.</source>
        <translation>
            <numerusform>%n invitation will be written.</numerusform>
            <numerusform>%n invitations will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n student(s) have no e-mail address in the class list.</source>
        <translation>
            <numerusform>%n student has no e-mail address in the class list.</numerusform>
            <numerusform>%n students have no e-mail address in the class list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::JoinDialog</name>
    <message numerus="yes">
        <location filename="../ui/tp/people/joindialog.cpp" line="+166"/>
        <source>Take %n key(s)</source>
        <translation>
            <numerusform>Take %n key</numerusform>
            <numerusform>Take %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::JournalTab</name>
    <message numerus="yes">
        <location filename="../ui/tp/journal/journaltab.cpp" line="+131"/>
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <source>%n line(s)</source>
        <comment>of a journal</comment>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::LimitsColumn</name>
    <message numerus="yes">
        <location filename="../ui/environments/wizard/limitscolumn.cpp" line="+76"/>
        <location line="+35"/>
        <source>%n student(s) share one</source>
        <comment>a GPU</comment>
        <translation>
            <numerusform>%n student has one</numerusform>
            <numerusform>%n students share one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/frame/mainwindow.cpp" line="+237"/>
        <source>Close while %n operation(s) run?</source>
        <translation>
            <numerusform>Close while %n operation runs?</numerusform>
            <numerusform>Close while %n operations run?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::MeasuresDialog</name>
    <message numerus="yes">
        <location filename="../ui/places/measuresdialog.cpp" line="+157"/>
        <source>%n machine(s)</source>
        <translation>
            <numerusform>%n machine</numerusform>
            <numerusform>%n machines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n GPU(s) on %1.</source>
        <translation>
            <numerusform>%n GPU on %1.</numerusform>
            <numerusform>%n GPUs on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::MessageDialog</name>
    <message numerus="yes">
        <location filename="../ui/tp/messages/messagedialog.cpp" line="+29"/>
        <source>Message to %n student(s)</source>
        <translation>
            <numerusform>Message to %n student</numerusform>
            <numerusform>Message to %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::OperationsSummary</name>
    <message numerus="yes">
        <location filename="../ui/frame/operationssummary.cpp" line="+86"/>
        <source>%n operation(s) failed</source>
        <translation>
            <numerusform>%n operation failed</numerusform>
            <numerusform>%n operations failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n operation(s)</source>
        <comment>that run now</comment>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n operation(s) finished</source>
        <translation>
            <numerusform>%n operation finished</numerusform>
            <numerusform>%n operations finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::OperationsTray</name>
    <message numerus="yes">
        <location filename="../ui/frame/operationstray.cpp" line="+132"/>
        <source>%n running</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n failed</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n finished</source>
        <comment>operations</comment>
        <translation>
            <numerusform>%n finished</numerusform>
            <numerusform>%n finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::PlaceChips</name>
    <message numerus="yes">
        <location filename="../ui/gpus/forecast/placechips.cpp" line="+27"/>
        <source>%1: %n conflict(s)</source>
        <extracomment>%1: a place</extracomment>
        <translation>
            <numerusform>%1: %n conflict</numerusform>
            <numerusform>%1: %n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::PreviewView</name>
    <message numerus="yes">
        <location filename="../ui/student/previewview.cpp" line="+36"/>
        <source>%n more</source>
        <comment>changed files that are not listed</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%n file(s), %1</source>
        <extracomment>what a hand-in takes; %1: a size such as &quot;21.4 MB&quot;</extracomment>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::RailButton</name>
    <message numerus="yes">
        <location filename="../ui/frame/railbutton.cpp" line="+58"/>
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ReceiptView</name>
    <message numerus="yes">
        <location filename="../ui/student/receiptview.cpp" line="+92"/>
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::RehearsalCard</name>
    <message numerus="yes">
        <location filename="../ui/courses/wizard/rehearsalcard.cpp" line="+71"/>
        <source>Really starts %n throw-away instance(s) on the place, enters each as a student would, measures, and takes everything away again.</source>
        <translation>
            <numerusform>Really starts %n throw-away instance on the place, enters it as a student would, measures, and takes everything away again.</numerusform>
            <numerusform>Really starts %n throw-away instances on the place, enters each as a student would, measures, and takes everything away again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+34"/>
        <source>%1 of %n instance(s) started…</source>
        <translation>
            <numerusform>%1 of %n instance started…</numerusform>
            <numerusform>%1 of %n instances started…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::RehearsalWords</name>
    <message numerus="yes">
        <location filename="../ui/courses/wizard/rehearsalwords.cpp" line="+47"/>
        <source>%n instance(s) will fit.</source>
        <translation>
            <numerusform>%n instance will fit.</numerusform>
            <numerusform>%n instances will fit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n instance(s) will not fit on this place.</source>
        <translation>
            <numerusform>%n instance will not fit on this place.</numerusform>
            <numerusform>%n instances will not fit on this place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n started together in %1, the slowest took %2</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n started in %1, the slowest took %2</numerusform>
            <numerusform>%n started together in %1, the slowest took %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%n GPU(s), shared</source>
        <translation>
            <numerusform>%n GPU, shared</numerusform>
            <numerusform>%n GPUs, shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ResetFileDialog</name>
    <message numerus="yes">
        <location filename="../ui/tp/files/resetfiledialog.cpp" line="+41"/>
        <source>Reset a file of %n student(s)</source>
        <translation>
            <numerusform>Reset a file of %n student</numerusform>
            <numerusform>Reset a file of %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::ReviewPage</name>
    <message numerus="yes">
        <location filename="../ui/courses/wizard/reviewpage.cpp" line="+87"/>
        <source>a GPU for %n seat(s)</source>
        <translation>
            <numerusform>a GPU for %n seat</numerusform>
            <numerusform>a GPU for %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+56"/>
        <source>%n workspace(s)</source>
        <translation>
            <numerusform>%n workspace</numerusform>
            <numerusform>%n workspaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::RosterPreview</name>
    <message numerus="yes">
        <location filename="../ui/courses/rosterpreview.cpp" line="+82"/>
        <source>%n ready</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n already there</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n already there</numerusform>
            <numerusform>%n already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n with a remark</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n with a remark</numerusform>
            <numerusform>%n with a remark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n left out</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+26"/>
        <source>%n line(s) cannot be used.</source>
        <translation>
            <numerusform>%n line cannot be used.</numerusform>
            <numerusform>%n lines cannot be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::RosterSource</name>
    <message numerus="yes">
        <location filename="../ui/courses/rostersource.cpp" line="+261"/>
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::SeatToolbar</name>
    <message numerus="yes">
        <location filename="../ui/tp/seats/seattoolbar.cpp" line="+141"/>
        <source>%n chosen</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::TimetableNotice</name>
    <message numerus="yes">
        <location filename="../ui/courses/timetablenotice.cpp" line="+45"/>
        <source>The timetable has other hours for %n session(s) of this TP.</source>
        <translation>
            <numerusform>The timetable has other hours for %n session of this TP.</numerusform>
            <numerusform>The timetable has other hours for %n sessions of this TP.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::TimetablePane</name>
    <message numerus="yes">
        <location filename="../ui/courses/wizard/timetablepane.cpp" line="+251"/>
        <source>%n more</source>
        <comment>problems of a file</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n event(s) of the file could not be read.</source>
        <translation>
            <numerusform>%n event of the file could not be read.</numerusform>
            <numerusform>%n events of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n remark(s) on this file.</source>
        <translation>
            <numerusform>%n remark on this file.</numerusform>
            <numerusform>%n remarks on this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n chosen</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>Choose the %n shown</source>
        <comment>events</comment>
        <translation>
            <numerusform>Choose the %n shown</numerusform>
            <numerusform>Choose all %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::TpActions</name>
    <message numerus="yes">
        <location filename="../ui/tp/tpactions.cpp" line="+100"/>
        <source>%n student(s) are connected and will be disconnected.</source>
        <translation>
            <numerusform>%n student is connected and will be disconnected.</numerusform>
            <numerusform>%n students are connected and will be disconnected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+65"/>
        <source>Restart %n environment(s)?</source>
        <translation>
            <numerusform>Restart %n environment?</numerusform>
            <numerusform>Restart %n environments?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n student(s) are connected: what they run is stopped. Files are kept.</source>
        <translation>
            <numerusform>%n student is connected: what they run is stopped. Files are kept.</numerusform>
            <numerusform>%n students are connected: what they run is stopped. Files are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>Folder for the work of %n student(s)</source>
        <translation>
            <numerusform>Folder for the work of %n student</numerusform>
            <numerusform>Folder for the work of %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::WaitingList</name>
    <message numerus="yes">
        <location filename="../ui/tp/waiting/waitinglist.cpp" line="+136"/>
        <source>and %n more, in Courses</source>
        <translation>
            <numerusform>and %n more, in Courses</numerusform>
            <numerusform>and %n more, in Courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::WeekView</name>
    <message numerus="yes">
        <location filename="../ui/courses/week/weekview.cpp" line="+117"/>
        <source>%n more, marked below</source>
        <comment>times in which a place is short</comment>
        <translation>
            <numerusform>%n more, marked below</numerusform>
            <numerusform>%n more, marked below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::WhenPage</name>
    <message numerus="yes">
        <location filename="../ui/courses/wizard/whenpage.cpp" line="+208"/>
        <source>%n more</source>
        <comment>problems of sessions</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::WherePage</name>
    <message numerus="yes">
        <location filename="../ui/courses/wizard/wherepage.cpp" line="+34"/>
        <source>%n core(s)</source>
        <translation>
            <numerusform>%n core</numerusform>
            <numerusform>%n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n GPU(s)</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pupitre::WorksheetField</name>
    <message numerus="yes">
        <location filename="../ui/tp/handins/worksheetfield.cpp" line="+53"/>
        <source>%n student(s) in it.</source>
        <translation>
            <numerusform>%n student in it.</numerusform>
            <numerusform>%n students in it.</numerusform>
        </translation>
    </message>
</context>
</TS>
