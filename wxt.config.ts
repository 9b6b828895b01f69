import { defineConfig } from 'wxt';
