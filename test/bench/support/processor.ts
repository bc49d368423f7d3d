/** Seconds of the processor that this process has used, so that a busy machine shows the same. */
export const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
