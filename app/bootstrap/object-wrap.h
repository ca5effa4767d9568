/*
 * Included before all else when better-sqlite3 is compiled. From Node 24.19 on, node::ObjectWrap takes a clean-up hook of the
 * environment and gives it back in its destructor, which aborts the process when the garbage collection calls it. Here
 * ObjectWrap is read without its hook, as it was before; everything else of Node keeps its own.
 */
#include <node.h>

namespace node {
inline void WithoutHook(v8::Isolate*, void (*)(void*), void*) {}
}  // namespace node

#define AddEnvironmentCleanupHook WithoutHook
#define RemoveEnvironmentCleanupHook WithoutHook
#include <node_object_wrap.h>
#undef AddEnvironmentCleanupHook
#undef RemoveEnvironmentCleanupHook
