// Sample Baku Gazette: an Azerbaijani paper in English, the view of the state that claims Nagorno-Karabakh.
import type { SamplePublisher } from '../sample.ts'

export const sampleBakuGazette: SamplePublisher = {
  id: 'sample-baku-gazette',
  name: 'Sample Baku Gazette',
  about: 'A sample paper in English from the Azerbaijani capital.',
  country: 'azerbaijan',
  language: 'en',
  camp: 'parent-state',
  regions: ['azerbaijan', 'nagorno-karabakh'],
  owner: 'Sample Caspian Media',
  funding: 'Advertising and a sample grant of the state',
  feed: { format: 'atom', charset: 'utf-8', full: true },
  layout: 'tabloid',
  articles: [
    {
      slug: 'so-called-elections-in-karabakh',
      published: '2020-04-01T10:30:00Z',
      title: 'Baku: so-called elections in Karabakh violate international law',
      teaser: 'The EU and other partners do not recognise the vote held in the occupied territory.',
      text: `
The foreign ministry of Azerbaijan has condemned the so-called presidential and parliamentary elections held on March 31 in the occupied Nagorno-Karabakh region. The vote violates the constitution of Azerbaijan and the norms of
international law and has no legal effect, the ministry said.

The European Union said that it does not recognise the constitutional and legal framework of the elections. Similar statements came from Turkey, Ukraine and Georgia, and the Organization of Islamic Cooperation called the vote illegal.

The electoral body of the separatists announced a second round for April 14. By its account Araik Harutyunyan has 49.26 percent and Masis Mailyan 26.4 percent, with a turnout of 73.5 percent.

Azerbaijan points out that the Azerbaijani community of the region, which was expelled during the war of the early 1990s, could not take part. The United Nations Security Council demanded the withdrawal of occupying
forces in four resolutions of 1993.

Talks between Baku and Yerevan led by Russia, the United States and France have brought no settlement. The foreign ministers met in Geneva in January for two days and agreed on little more than to go on.`,
    },
    {
      slug: 'karabakh-snow-and-power',
      published: '2023-12-20T07:15:00Z',
      title: 'Small hydropower plants return to the grid in Karabakh',
      teaser: 'Engineers repair stations on the Tartar and Hakari rivers.',
      text: `
The state energy company Azerenerji is restoring small hydropower stations in Karabakh and in the districts around it. Most of them were
damaged or stripped of equipment when the area changed hands in 2020, the company says.

The region has a potential of 10,000 megawatts of renewable energy, the ministry of energy in Baku estimates, of which the larger part would be solar. Lachin, Kalbajar and Jabrayil have been declared a zone of
green energy.

Power used to come from the Sarsang reservoir, built in 1976 on the Tartar river. Azerbaijan took control of it in September.

Nearly all of the Armenian inhabitants left for Armenia within a week after the military operation of September 19 and 20. More than 100,000 people crossed the Hakari bridge.

The first Azerbaijani families have moved to Lachin and Fuzuli under a plan of the government for the return of displaced people. A decree of November founds a university in Khankendi.

For the weekend the weather service expects snow above 1,200 metres with a probability of 70 percent.`,
    },
  ],
}
