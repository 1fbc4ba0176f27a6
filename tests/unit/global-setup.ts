export default async function buildDataset(): Promise<void> {}
