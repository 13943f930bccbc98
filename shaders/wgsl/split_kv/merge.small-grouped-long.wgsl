var<workgroup> shared_v15: array<f32, 256>;
var<workgroup> shared_v19: array<f32, 8>;
var<workgroup> shared_v23: array<f32, 8>;
@group(0) @binding(2) var<storage, read_write> v9: array<f32>;
@group(0) @binding(1) var<storage, read_write> v5: array<f32>;
@group(0) @binding(0) var<storage, read_write> v1: array<f32>;
struct info_st { scalars_u32: array<u32, 2>, static_meta: array<u32, 4> }
@group(0) @binding(3) var<storage, read> info_var: info_st;
@compute @workgroup_size(32, 8, 1)
fn merge_kernel_n_1(@builtin(workgroup_id) v341: vec3<u32>, @builtin(num_workgroups) v343: vec3<u32>, @builtin(local_invocation_id) v347: vec3<u32>, @builtin(local_invocation_index) v350: u32) {
let v368 = &v9;
let v369 = &v5;
let v370 = &v1;
let v3 = u32(0);
let v13 = info_var.scalars_u32[0];
let v14 = info_var.scalars_u32[1];
let v319 = &shared_v15;
let v320 = &shared_v19;
let v21 = u32(8);
let v321 = &shared_v23;
let v342 = v341[2];
let v344 = v343[1];
let v29 = v342 * v344;
let v345 = v341[1];
let v31 = v29 + v345;
let v32 = u32(1);
let v33 = v13 - v32;
let v34 = min(v31, v33);
let v35 = u32(v34);
let v346 = v341[0];
let v37 = u32(v346);
let v38 = u32(32);
let v39 = v37 * v38;
let v348 = v347[0];
let v41 = u32(v348);
let v42 = v39 + v41;
let v44 = min(v42, v21);
let v45 = u32(v14);
let v46 = v35 * v45;
let v47 = f32(0.0);
let v48 = f32(-1.0000000150474662e30);
var<function> v322_store: f32;
let v322 = &v322_store;
*v322 = v48;
var<function> v323_store: f32;
let v323 = &v323_store;
*v323 = v47;
var<function> v324_store: f32;
let v324 = &v324_store;
*v324 = v47;
let v56 = v45 + v21;
let v57 = u32(1);
let v58 = v56 - v57;
let v60 = v58 / v21;
for(var v63: u32 = v3; v63 < v60; v63 += v57) {
var<function> v326_store: array<f32, 1>= array<f32, 1>();
let v326 = &v326_store;
var<function> v327_store: array<f32, 1>= array<f32, 1>();
let v327 = &v327_store;
var<function> v328_store: array<f32, 1>= array<f32, 1>();
let v328 = &v328_store;
var<function> v329_store: f32;
let v329 = &v329_store;
let v78 = *v322;
*v329 = v78;
let v84 = v63 * v21;
let v349 = v347[1];
let v86 = u32(v349);
let v87 = v84 + v86;
let v89 = v45 - v57;
let v90 = min(v87, v89);
let v91 = v46 + v90;
let v92 = u32(2);
let v93 = v91 * v92;
let v97 = &(*v369)[v93];
let v98 = *v97;
let v103 = &(*v326)[v3];
*v103 = v98;
let v104 = v87 >= v45;
if v104 {
*v103 = v48;

}
let v114 = v93 + v57;
let v118 = &(*v369)[v114];
let v119 = *v118;
let v124 = &(*v327)[v3];
*v124 = v119;
let v125 = u32(9);
let v126 = v91 * v125;
let v127 = v126 + v44;
let v131 = &(*v370)[v127];
let v132 = *v131;
let v137 = &(*v328)[v3];
*v137 = v132;
let v143 = *v103;
let v144 = *v322;
let v145 = max(v144, v143);
*v322 = v145;
var<function> v330_store: f32;
let v330 = &v330_store;
*v330 = v47;
let v149 = *v329;
let v150 = f32(-5.000000075237331e29);
let v151 = v149 > v150;
if v151 {
let v153 = *v322;
let v154 = v149 - v153;
let v155 = exp(v154);
*v330 = v155;

}
var<function> v331_store: f32;
let v331 = &v331_store;
let v157 = *v330;
*v331 = v157;
let v158 = *v323;
let v159 = *v331;
let v160 = v158 * v159;
*v323 = v160;
let v161 = *v331;
let v162 = *v324;
let v163 = v162 * v161;
*v324 = v163;
let v169 = *v103;
var<function> v332_store: f32;
let v332 = &v332_store;
*v332 = v47;
let v174 = v169 > v150;
if v174 {
let v175 = *v322;
let v176 = v169 - v175;
let v177 = exp(v176);
*v332 = v177;

}
let v183 = *v124;
let v184 = *v332;
let v186 = *v323;
let v366 = fma(v184, v183, v186);
*v323 = v366;
let v193 = *v137;
var<function> v333_store: f32;
let v333 = &v333_store;
*v333 = v47;
let v196 = *v332;
let v198 = v196 > v47;
if v198 {
let v200 = v193 * v196;
*v333 = v200;

}
let v201 = *v324;
let v202 = *v333;
let v203 = v201 + v202;
*v324 = v203;

}
let v351 = v350;
let v205 = u32(v351);
let v209 = &(*v319)[v205];
let v210 = *v324;
*v209 = v210;
let v212 = u32(0);
let v213 = v348 == v212;
if v213 {
let v353 = v347[1];
let v215 = u32(v353);
let v219 = &(*v320)[v215];
let v220 = *v322;
*v219 = v220;
let v226 = &(*v321)[v215];
let v227 = *v323;
*v226 = v227;

}
workgroupBarrier();
let v355 = v347[1];
let v230 = v355 == v212;
let v231 = u32(9);
let v232 = v42 < v231;
let v233 = v230 && v232;
if v233 {
let v238 = &(*v320)[v3];
let v239 = *v238;
var<function> v334_store: f32;
let v334 = &v334_store;
*v334 = v239;
for(var v244: u32 = v57; v244 < v21; v244 += v57) {
let v249 = &(*v320)[v244];
let v250 = *v249;
let v251 = *v334;
let v252 = max(v251, v250);
*v334 = v252;

}
var<function> v336_store: f32;
let v336 = &v336_store;
*v336 = v47;
var<function> v337_store: f32;
let v337 = &v337_store;
*v337 = v47;
for(var v261: u32 = v3; v261 < v21; v261 += v57) {
let v266 = &(*v320)[v261];
let v267 = *v266;
var<function> v339_store: f32;
let v339 = &v339_store;
*v339 = v47;
let v271 = f32(-5.000000075237331e29);
let v272 = v267 > v271;
if v272 {
let v273 = *v334;
let v274 = v267 - v273;
let v275 = exp(v274);
*v339 = v275;

}
let v277 = v261 * v38;
let v280 = v277 + v41;
let v284 = &(*v319)[v280];
let v285 = *v284;
var<function> v340_store: f32;
let v340 = &v340_store;
*v340 = v47;
let v288 = *v339;
let v290 = v288 > v47;
if v290 {
let v292 = v285 * v288;
*v340 = v292;

}
let v293 = *v336;
let v294 = *v340;
let v295 = v293 + v294;
*v336 = v295;
let v299 = &(*v321)[v261];
let v300 = *v299;
let v301 = *v339;
let v303 = *v337;
let v367 = fma(v301, v300, v303);
*v337 = v367;

}
let v305 = *v337;
let v306 = *v336;
let v307 = v306 / v305;
let v309 = v35 * v231;
let v310 = v309 + v42;
let v314 = &(*v368)[v310];
*v314 = v307;

}
return;

}
