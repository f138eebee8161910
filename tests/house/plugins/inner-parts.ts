/** Parts that a package contains and does not name in its package.json: what is compiled into GLPK's WebAssembly. */

/** A part inside a package, with its licence. */
export interface InnerPart {
  readonly name: string;
  readonly version: string;
  /** By the list of SPDX. */
  readonly licence: string;
  /** The package it comes in. */
  readonly inside: string;
  readonly homepage: string;
  /** The licence's text, or null where it is that of the package around it. */
  readonly text: string | null;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.`;

/** GLPK and the libraries that it is compiled with; zlib is the copy in GLPK's own sources. */
export const INNER_PARTS: readonly InnerPart[] = [
  {
    name: 'GLPK',
    version: '5.0',
    licence: 'GPL-3.0-or-later',
    inside: 'glpk.js',
    homepage: 'https://www.gnu.org/software/glpk/',
    text: null,
  },
  {
    name: 'zlib',
    version: '1.2.5',
    licence: 'Zlib',
    inside: 'glpk.js',
    homepage: 'https://zlib.net/',
    text: `Copyright (C) 1995-2010 Jean-loup Gailly and Mark Adler

This software is provided 'as-is', without any express or implied
warranty.  In no event will the authors be held liable for any damages
arising from the use of this software.

Permission is granted to anyone to use this software for any purpose,
including commercial applications, and to alter it and redistribute it
freely, subject to the following restrictions:

1. The origin of this software must not be misrepresented; you must not
   claim that you wrote the original software. If you use this software
   in a product, an acknowledgment in the product documentation would be
   appreciated but is not required.
2. Altered source versions must be plainly marked as such, and must not be
   misrepresented as being the original software.
3. This notice may not be removed or altered from any source distribution.

Jean-loup Gailly        Mark Adler
jloup@gzip.org          madler@alumni.caltech.edu`,
  },
  {
    name: 'Emscripten',
    version: '4.0.3',
    licence: 'MIT',
    inside: 'glpk.js',
    homepage: 'https://emscripten.org/',
    text: `Copyright (c) 2010-2014 Emscripten authors, see AUTHORS file.\n\n${MIT}`,
  },
  {
    name: 'musl',
    version: '1.2.5',
    licence: 'MIT',
    inside: 'glpk.js',
    homepage: 'https://musl.libc.org/',
    text: `Copyright © 2005-2020 Rich Felker, et al.\n\n${MIT}`,
  },
];
