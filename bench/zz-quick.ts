import { findPolicy } from "/work/main/src/rules";
import { screenCohort } from "/work/main/src/screening";
import { decideByPlainLoop } from "/work/main/bench/baseline-loop";
import { makeDecisionCohort } from "/work/main/bench/decision-cohort";
import { sumOfReasonsAndCells } from "/work/main/bench/visit-columns";
const policy = findPolicy("shanghai-2006-secondary")!;
const med=(a:number[])=>a.toSorted((x,y)=>x-y)[a.length>>1]!;
for (const n of [3000,30000,100000]) {
  const cohort = makeDecisionCohort(n);
  const dec=()=>screenCohort(cohort,policy,{stage:"after-make-up",date:"2026-06-26",assumedGrade:null});
  const t:Record<string,number[]>={loop:[],dec:[],visit:[],cpuLoop:[],cpuDec:[]};
  let first=0;
  for(let i=-10;i<31;i++){
    let c0=process.cpuUsage(), a=performance.now(); decideByPlainLoop(cohort); let b=performance.now(), c1=process.cpuUsage(c0);
    if(i>=0){t.loop!.push(b-a);t.cpuLoop!.push((c1.user+c1.system)/1000);}
    c0=process.cpuUsage(); a=performance.now(); const d=dec(); b=performance.now(); sumOfReasonsAndCells(d.columns); const c=performance.now(); c1=process.cpuUsage(c0);
    if(i===-10) first=b-a;
    if(i>=0){t.dec!.push(b-a);t.visit!.push(c-b);t.cpuDec!.push((c1.user+c1.system)/1000);}
  }
  const f=[];
  for(let i=0;i<5;i++){const a=performance.now();dec().screening.findings;f.push(performance.now()-a)}
  const m=Object.fromEntries(Object.entries(t).map(([k,v])=>[k,med(v).toFixed(3)]));
  console.log(n,m,"ratio",((med(t.dec!)+med(t.visit!))/med(t.loop!)).toFixed(2),"cpu ratio",(med(t.cpuDec!)/med(t.cpuLoop!)).toFixed(2),"first",first.toFixed(1),"findings",med(f).toFixed(1));
}
