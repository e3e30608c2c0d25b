# Fails when a sentence of the program has no Chinese: SOURCES are looked through anew, and what is
# found is compared with the translation TS.
file(READ ${TS} before)
set(copy ${WORK}/redial_zh_CN.ts)
file(WRITE ${copy} "${before}")
execute_process(COMMAND ${LUPDATE} ${SOURCES} -I ${ROOT} -ts ${copy} -no-obsolete -locations none
    RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
if(result)
    message(FATAL_ERROR "lupdate failed: ${result}")
endif()
file(READ ${copy} after)
string(REGEX MATCHALL "<source>[^<]*</source>\n[^\n]*<translation type=\"unfinished\"" missing "${after}")
list(LENGTH missing count)
if(count)
    message(FATAL_ERROR "${count} sentences without Chinese:\n${missing}")
endif()
message("1 passed, 0 failed")
