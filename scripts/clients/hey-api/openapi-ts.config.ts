export default { input: '', output: { path: 'client', module: { extension: '.js' } }, plugins: ['@hey-api/client-fetch', '@hey-api/sdk', '@hey-api/typescript'] }
