// SPDX-FileCopyrightText: The Ventil authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/lint/seeded/seeded.h"

#define SEEDED

using elsewhere::Column;   // misc-unused-using-decls
namespace far = elsewhere; // misc-unused-alias-decls

namespace seeded {

#ifdef SEEDED
#ifdef SEEDED // readability-redundant-preprocessor
int alone()
{
    return 1;
}
#endif
#endif

} // namespace seeded
