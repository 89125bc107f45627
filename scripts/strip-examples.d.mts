import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin as VitePlugin } from 'vite';

export function stripExamples(code: string, file?: string): string;
export function stripExamplesPlugin(): VitePlugin;
export function stripExamplesEsbuild(): EsbuildPlugin;
