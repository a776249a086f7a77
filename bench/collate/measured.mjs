// Runs the built command in this process and says on standard error, as the last line, what it took.
const [, , ...argv] = process.argv;
const started = performance.now();
process.argv = [process.argv[0], 'sverka', ...argv];
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(
    `\n${JSON.stringify({ milliseconds: performance.now() - started, cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 })}\n`,
  );
});
await import('../../dist/cli.js');
