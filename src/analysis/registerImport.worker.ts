import { expose } from 'comlink';
import { importRegister } from './importRegister.ts';

expose(importRegister);
